using System.Globalization;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Time;

public sealed class HistoricalDateTruthTests
{
    [Theory]
    [InlineData("1755-05-14", "1755-05-13", Truth.Not)]
    [InlineData("1755-05-14", "1755-05-14", Truth.Surely)]
    [InlineData("1755-05-14", "1755-05-15", Truth.Not)]
    [InlineData("1755-05-14~", "1755-05-14", Truth.Possibly)]
    [InlineData("1755-05-14~", "1755-05-17", Truth.Possibly)]
    [InlineData("1755-05-14~", "1755-05-18", Truth.Not)]
    [InlineData("1643", "1642-12-31", Truth.Not)]
    [InlineData("1643", "1643-01-01", Truth.Possibly)]
    [InlineData("1643", "1643-12-31", Truth.Possibly)]
    [InlineData("1643", "1644-01-01", Truth.Not)]
    [InlineData("1739-24", "1740-02-29", Truth.Possibly)]
    [InlineData("1739-24", "1740-03-01", Truth.Not)]
    [InlineData("1739-24", "1739-01-15", Truth.Not)]
    [InlineData("1739-24~", "1740-03-31", Truth.Possibly)]
    [InlineData("1755-05-12/1755-05-15", "1755-05-14", Truth.Surely)]
    [InlineData("1755-05-12/1755-05-15", "1755-05-16", Truth.Not)]
    [InlineData("1683/1685", "1683-06-01", Truth.Possibly)]
    [InlineData("1683/1685", "1684-06-01", Truth.Surely)]
    [InlineData("1683/1685", "1685-06-01", Truth.Possibly)]
    [InlineData("1683/1685", "1686-01-01", Truth.Not)]
    [InlineData("1745/..", "1745-06-01", Truth.Possibly)]
    [InlineData("1745/..", "1746-01-01", Truth.Surely)]
    [InlineData("1745/..", "9999-12-31", Truth.Surely)]
    [InlineData("1745/", "1746-01-01", Truth.Possibly)]
    [InlineData("1745/", "1744-12-31", Truth.Not)]
    [InlineData("1745-03-01/", "1745-03-01", Truth.Surely)]
    [InlineData("../1710", "1000-01-01", Truth.Surely)]
    [InlineData("../1710", "1710-06-01", Truth.Possibly)]
    [InlineData("/1710", "1709-12-31", Truth.Possibly)]
    [InlineData("/1710", "1711-01-01", Truth.Not)]
    [InlineData("[1756-04,1757-04]", "1756-04-30", Truth.Possibly)]
    [InlineData("[1756-04,1757-04]", "1756-09-01", Truth.Not)]
    [InlineData("[1756-04,1757-04]", "1757-04-01", Truth.Possibly)]
    [InlineData("[1756-04-01,1757]", "1756-04-01", Truth.Possibly)]
    [InlineData("[1756-04-01]", "1756-04-01", Truth.Surely)]
    [InlineData("[1755..1758]", "1756-07-01", Truth.Possibly)]
    [InlineData("[..1710]", "1000-01-01", Truth.Possibly)]
    [InlineData("[..1710]", "1711-01-01", Truth.Not)]
    [InlineData("[1745-03..]", "1745-02-28", Truth.Not)]
    [InlineData("[1745-03..]", "1900-01-01", Truth.Possibly)]
    [InlineData("{1635,1643,1652}", "1635-07-01", Truth.Possibly)]
    [InlineData("{1635,1643,1652}", "1640-07-01", Truth.Not)]
    [InlineData("{1635,1643-05-01}", "1643-05-01", Truth.Surely)]
    [InlineData("{1755-05-12..1755-05-15}", "1755-05-13", Truth.Surely)]
    [InlineData("{1670..1672}", "1671-07-01", Truth.Possibly)]
    [InlineData("{..1984}", "1500-07-01", Truth.Possibly)]
    [InlineData("156X-12-25", "1563-12-25", Truth.Possibly)]
    [InlineData("156X-12-25", "1563-12-24", Truth.Not)]
    [InlineData("XXXX-12-XX", "1750-12-31", Truth.Possibly)]
    [InlineData("XXXX-12-XX", "1750-11-30", Truth.Not)]
    [InlineData("1741-02-2X", "1741-02-19", Truth.Not)]
    [InlineData("1741-02-2X", "1741-02-28", Truth.Possibly)]
    [InlineData("2004-XX-31", "2004-02-29", Truth.Not)]
    [InlineData("2004-XX-31", "2004-03-31", Truth.Possibly)]
    [InlineData("2004?-06-11", "2003-06-11", Truth.Possibly)]
    [InlineData("2004?-06-11", "2003-06-12", Truth.Not)]
    [InlineData("2004-06~-11", "2004-07-11", Truth.Possibly)]
    [InlineData("2004-06~-11", "2004-06-12", Truth.Not)]
    [InlineData("2004-01~-11", "2003-12-11", Truth.Possibly)]
    public void A_day_is_surely_possibly_or_not_in_a_date(string edtf, string day, Truth expected) =>
        Assert.Equal(expected, HistoricalDate.Parse(edtf).At(Days.Of(day)));

    [Theory]
    [InlineData("1643", "1643-01-01", "1643-12-31", Truth.Surely)]
    [InlineData("1643", "1643-01-02", "1643-12-31", Truth.Possibly)]
    [InlineData("1643", "1643-05-01", "1643-05-31", Truth.Possibly)]
    [InlineData("1643", "1644-01-01", "1650-12-31", Truth.Not)]
    [InlineData("1643", "1643-12-31", "1643-01-01", Truth.Not)]
    [InlineData("1683/1685", "1680-01-01", "1683-12-30", Truth.Possibly)]
    [InlineData("1683/1685", "1680-01-01", "1683-12-31", Truth.Surely)]
    [InlineData("1683/1685", "1684-05-01", "1684-05-31", Truth.Surely)]
    [InlineData("1745/", "1745-01-01", "1745-12-31", Truth.Surely)]
    [InlineData("1745/", "1746-01-01", "1746-12-31", Truth.Possibly)]
    [InlineData("[1756-04,1757-04]", "1756-01-01", "1757-12-31", Truth.Surely)]
    [InlineData("[1756-04,1757-04]", "1756-01-01", "1756-12-31", Truth.Possibly)]
    [InlineData("[1756-04,1757-04]", "1756-05-01", "1757-03-31", Truth.Not)]
    [InlineData("[1755..1758]", "1755-01-01", "1758-12-31", Truth.Surely)]
    [InlineData("[1755..1758]", "1756-01-01", "1756-12-31", Truth.Possibly)]
    [InlineData("{1635,1643}", "1643-01-01", "1643-12-31", Truth.Surely)]
    [InlineData("{1635,1643}", "1636-01-01", "1642-12-31", Truth.Not)]
    [InlineData("{1670..1672}", "1671-01-01", "1671-12-31", Truth.Surely)]
    [InlineData("{1670..1672}", "1671-01-02", "1672-12-30", Truth.Possibly)]
    [InlineData("{1755-03..1755-06}", "1755-03-15", "1755-04-30", Truth.Surely)]
    [InlineData("{1755-21..1755-23}", "1755-06-01", "1755-08-31", Truth.Surely)]
    [InlineData("{1755-21..1755-23}", "1755-06-02", "1755-09-01", Truth.Possibly)]
    [InlineData("{1755-04-05..1758}", "1756-01-01", "1756-12-31", Truth.Surely)]
    [InlineData("{..1984}", "1500-01-01", "1500-12-31", Truth.Surely)]
    [InlineData("{1984..}", "2500-01-01", "2500-12-31", Truth.Surely)]
    [InlineData("{1670?..1672}", "1671-01-01", "1671-12-31", Truth.Possibly)]
    [InlineData("XXXX-12-XX", "1750-01-01", "1750-11-30", Truth.Not)]
    [InlineData("XXXX-12-XX", "1750-01-01", "1751-01-01", Truth.Possibly)]
    public void A_range_of_days_is_surely_possibly_or_not_overlapped(string edtf, string first, string last, Truth expected) =>
        Assert.Equal(expected, HistoricalDate.Parse(edtf).Within(Days.Range(first, last)));

    [Theory]
    [InlineData("1755-05-14~", "1755-05-11", "1755-05-17")]
    [InlineData("1755-05-14?", "1755-05-13", "1755-05-15")]
    [InlineData("1755-05-14%", "1755-05-10", "1755-05-18")]
    [InlineData("1755-05~", "1755-04-01", "1755-06-30")]
    [InlineData("1755-05?", "1755-04-01", "1755-06-30")]
    [InlineData("1755-05%", "1755-03-01", "1755-07-31")]
    [InlineData("1755-01~", "1754-12-01", "1755-02-28")]
    [InlineData("1755-21~", "1755-02-01", "1755-06-30")]
    [InlineData("1755~", "1753-01-01", "1757-12-31")]
    [InlineData("1755?", "1754-01-01", "1756-12-31")]
    [InlineData("1755%", "1752-01-01", "1758-12-31")]
    [InlineData("173X~", "1725-01-01", "1744-12-31")]
    [InlineData("173X?", "1728-01-01", "1741-12-31")]
    [InlineData("17XX~", "1680-01-01", "1819-12-31")]
    [InlineData("17XX?", "1690-01-01", "1809-12-31")]
    [InlineData("1XXX~", "0800-01-01", "2199-12-31")]
    public void Qualifiers_widen_by_the_documented_amount(string edtf, string first, string last)
    {
        var bounds = HistoricalDate.Parse(edtf).Bounds;

        Assert.Equal(Days.Range(first, last), new DayRange(bounds.StartMin, bounds.EndMax));
    }

    [Theory]
    [InlineData("1750-10-12", "1750-10-23", "1750-10-23")]
    [InlineData("1700-02-29", "1700-03-11", "1700-03-11")]
    [InlineData("1700-02", "1700-02-11", "1700-03-11")]
    [InlineData("1750", "1750-01-12", "1751-01-11")]
    [InlineData("1739-24", "1739-12-12", "1740-03-11")]
    public void Julian_dates_are_shifted(string edtf, string first, string last)
    {
        var date = HistoricalDate.Parse(edtf, DateCalendar.Julian);

        Assert.Equal(edtf, date.Edtf);
        Assert.Equal(Days.Range(first, last), new DayRange(date.Bounds.StartMin, date.Bounds.EndMax));
    }

    [Fact]
    public void A_Julian_date_with_several_stretches_finds_each_of_them()
    {
        var date = HistoricalDate.Parse("175X-12-25", DateCalendar.Julian);

        Assert.Equal(Truth.Possibly, date.At(Days.Of("1751-01-05")));
        Assert.Equal(Truth.Not, date.At(Days.Of("1751-01-06")));
        Assert.Equal(Days.Range("1751-01-05", "1760-01-05"), new DayRange(date.Bounds.StartMin, date.Bounds.EndMax));
    }

    [Theory]
    [InlineData("1755-05-14", "1755-05-14", "1755-07-09")]
    [InlineData("1755", "1755-01-01", "1756-02-25")]
    [InlineData("1755-21", "1755-01-20", "1755-05-31")]
    public void Dates_that_may_be_Chinese_are_widened(string edtf, string first, string last)
    {
        var bounds = HistoricalDate.Parse(edtf, DateCalendar.Chinese).Bounds;

        Assert.Equal(Days.Range(first, last), new DayRange(bounds.StartMin, bounds.EndMax));
    }

    /// <summary>Measured on 20th-century years, the ones that .NET has tables for; the lag has the same range in the 18th.</summary>
    [Fact]
    public void The_widening_for_the_Chinese_calendar_covers_the_lag_of_every_regular_lunar_month()
    {
        var chinese = new ChineseLunisolarCalendar();
        var lags = new List<int>();
        for (var day = new DateTime(1902, 1, 1); day.Year < 2100; day = day.AddDays(1))
        {
            var year = chinese.GetYear(day);
            var leap = chinese.GetLeapMonth(year);
            var month = chinese.GetMonth(day);
            if (chinese.GetDayOfMonth(day) == 1 && month != leap)
            {
                var printed = DayNumber.FromGregorian(year, leap > 0 && month > leap ? month - 1 : month, 1);
                lags.Add(DayNumber.FromGregorian(day.Year, day.Month, day.Day) - printed);
            }
        }

        Assert.Equal((19, 54), (lags.Min(), lags.Max()));
    }
}
