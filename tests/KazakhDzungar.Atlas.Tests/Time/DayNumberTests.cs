using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Time;

public sealed class DayNumberTests
{
    [Fact]
    public void Day_zero_is_the_first_of_January_1970()
    {
        Assert.Equal(0, DayNumber.FromGregorian(1970, 1, 1));
        Assert.Equal(-1, DayNumber.FromGregorian(1969, 12, 31));
        Assert.Equal((1970, 1, 1), DayNumber.ToGregorian(0));
    }

    [Fact]
    public void The_sentinels_are_the_outermost_days_of_the_years_9999()
    {
        Assert.Equal(DayNumber.UnboundedMin, DayNumber.FromGregorian(-9999, 1, 1));
        Assert.Equal(DayNumber.UnboundedMax, DayNumber.FromGregorian(9999, 12, 31));
        Assert.Equal((-9999, 1, 1), DayNumber.ToGregorian(DayNumber.UnboundedMin));
        Assert.Equal((9999, 12, 31), DayNumber.ToGregorian(DayNumber.UnboundedMax));
    }

    [Fact]
    public void The_first_day_of_the_Julian_period_has_its_known_number()
    {
        Assert.Equal(-2_440_588, DayNumber.FromJulian(-4712, 1, 1));
        Assert.Equal(-2_440_588, DayNumber.FromGregorian(-4713, 11, 24));
    }

    [Theory]
    [InlineData(1582, 10, 5, 1582, 10, 15)]
    [InlineData(1642, 12, 25, 1643, 1, 4)]
    [InlineData(1645, 6, 14, 1645, 6, 24)]
    [InlineData(1649, 1, 30, 1649, 2, 9)]
    [InlineData(1654, 1, 8, 1654, 1, 18)]
    [InlineData(1666, 9, 2, 1666, 9, 12)]
    [InlineData(1667, 1, 30, 1667, 2, 9)]
    [InlineData(1672, 5, 30, 1672, 6, 9)]
    [InlineData(1689, 8, 27, 1689, 9, 6)]
    [InlineData(1690, 7, 1, 1690, 7, 11)]
    [InlineData(1699, 12, 31, 1700, 1, 10)]
    [InlineData(1700, 2, 18, 1700, 2, 28)]
    [InlineData(1700, 2, 19, 1700, 3, 1)]
    [InlineData(1700, 2, 28, 1700, 3, 10)]
    [InlineData(1700, 2, 29, 1700, 3, 11)]
    [InlineData(1700, 3, 1, 1700, 3, 12)]
    [InlineData(1700, 11, 19, 1700, 11, 30)]
    [InlineData(1703, 5, 16, 1703, 5, 27)]
    [InlineData(1708, 9, 28, 1708, 10, 9)]
    [InlineData(1709, 6, 27, 1709, 7, 8)]
    [InlineData(1721, 8, 30, 1721, 9, 10)]
    [InlineData(1725, 1, 28, 1725, 2, 8)]
    [InlineData(1727, 3, 20, 1727, 3, 31)]
    [InlineData(1732, 2, 11, 1732, 2, 22)]
    [InlineData(1741, 11, 25, 1741, 12, 6)]
    [InlineData(1750, 10, 12, 1750, 10, 23)]
    [InlineData(1752, 9, 2, 1752, 9, 13)]
    [InlineData(1752, 9, 9, 1752, 9, 20)]
    [InlineData(1753, 1, 12, 1753, 1, 23)]
    [InlineData(1754, 11, 30, 1754, 12, 11)]
    [InlineData(1762, 6, 28, 1762, 7, 9)]
    [InlineData(1918, 1, 31, 1918, 2, 13)]
    public void A_Julian_day_is_the_known_Gregorian_one(int year, int month, int day, int newYear, int newMonth, int newDay)
    {
        var number = DayNumber.FromJulian(year, month, day);

        Assert.Equal(DayNumber.FromGregorian(newYear, newMonth, newDay), number);
        Assert.Equal((newYear, newMonth, newDay), DayNumber.ToGregorian(number));
        Assert.Equal((year, month, day), DayNumber.ToJulian(number));
    }

    [Fact]
    public void The_gap_between_the_calendars_grows_from_ten_days_to_eleven_in_1700()
    {
        Assert.Equal(10, DayNumber.FromJulian(1700, 2, 28) - DayNumber.FromGregorian(1700, 2, 28));
        Assert.Equal(11, DayNumber.FromJulian(1700, 3, 1) - DayNumber.FromGregorian(1700, 3, 1));
    }

    [Fact]
    public void Every_day_from_1600_to_1800_agrees_with_the_base_class_library_and_comes_back()
    {
        for (var date = new DateOnly(1600, 1, 1); date.Year < 1800; date = date.AddDays(1))
        {
            var number = DayNumber.FromGregorian(date.Year, date.Month, date.Day);

            Assert.Equal(date.DayNumber - new DateOnly(1970, 1, 1).DayNumber, number);
            Assert.Equal((date.Year, date.Month, date.Day), DayNumber.ToGregorian(number));
        }
    }

    [Fact]
    public void Days_come_back_from_either_calendar_over_the_whole_range()
    {
        for (var day = DayNumber.UnboundedMin; day <= DayNumber.UnboundedMax; day += 997)
        {
            var gregorian = DayNumber.ToGregorian(day);
            Assert.Equal(day, DayNumber.FromGregorian(gregorian.Year, gregorian.Month, gregorian.Day));
            var julian = DayNumber.ToJulian(Math.Max(day, DayNumber.UnboundedMin + 200));
            Assert.Equal(Math.Max(day, DayNumber.UnboundedMin + 200), DayNumber.FromJulian(julian.Year, julian.Month, julian.Day));
        }
    }

    [Theory]
    [InlineData(1700, 2, 29)]
    [InlineData(1701, 13, 1)]
    [InlineData(10_000, 1, 1)]
    [InlineData(-10_000, 1, 1)]
    public void A_day_that_is_not_there_is_refused(int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DayNumber.FromGregorian(year, month, day));
}
