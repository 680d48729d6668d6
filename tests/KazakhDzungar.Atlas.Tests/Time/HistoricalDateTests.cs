using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Time;

public sealed class HistoricalDateTests
{
    private static readonly DateCalendar[] Calendars = Enum.GetValues<DateCalendar>();

    [Fact]
    public void Dates_with_the_same_text_and_calendar_are_equal_whatever_their_words()
    {
        var date = HistoricalDate.Parse("1755-05-14", DateCalendar.Julian, "May 14");
        var same = HistoricalDate.Parse("1755-05-14", DateCalendar.Julian, "the 14th of May");
        var other = HistoricalDate.Parse("1755-05-14", DateCalendar.Gregorian, "May 14");

        Assert.Equal(date, same);
        Assert.Equal(date.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(date, other);
        Assert.False(date.Equals(null));
        Assert.Equal("May 14", date.Words);
        Assert.Equal(DateCalendar.Julian, date.Calendar);
        Assert.Equal("1755-05-14", date.ToString());
    }

    [Fact]
    public void The_calendar_is_unknown_and_there_are_no_words_unless_told()
    {
        var date = HistoricalDate.Parse("1643");

        Assert.Equal(DateCalendar.Unknown, date.Calendar);
        Assert.Null(date.Words);
    }

    [Theory]
    [InlineData("[1756-04,1757-04]", "1756-04-01 1756-04-30 1756-04-01 1756-04-30|1757-04-01 1757-04-30 1757-04-01 1757-04-30")]
    [InlineData("[1726..1729]", "1726-01-01 1729-12-31 1726-01-01 1729-12-31")]
    [InlineData("{1635,1643..1645}", "1635-01-01 1635-12-31 1635-01-01 1635-12-31|1643-01-01 1643-12-31 1645-01-01 1645-12-31")]
    [InlineData("1643", "1643-01-01 1643-12-31 1643-01-01 1643-12-31")]
    public void A_set_has_the_bounds_of_each_member_and_any_other_date_its_own(string edtf, string expected)
    {
        DateBounds[] members = [.. expected.Split('|').Select(m => m.Split(' ')).Select(d => new DateBounds(Days.Of(d[0]), Days.Of(d[1]), Days.Of(d[2]), Days.Of(d[3])))];

        Assert.Equal(members, HistoricalDate.Parse(edtf).Members);
    }

    [Fact]
    public void No_text_and_no_such_calendar_are_errors_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => HistoricalDate.Parse(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => HistoricalDate.Parse("1643", (DateCalendar)99));
    }

    [Fact]
    public void Random_dates_come_back_from_their_text()
    {
        var random = new Random(1643);
        for (var i = 0; i < 20_000; i++)
        {
            var text = RandomEdtf.Next(random);
            var date = HistoricalDate.Parse(text, Calendars[i % Calendars.Length]);

            Assert.Equal(text, date.Edtf);
            Assert.Equal(date, HistoricalDate.Parse(date.Edtf, date.Calendar));
        }
    }

    [Fact]
    public void The_bounds_of_random_dates_are_in_order_and_in_range()
    {
        var random = new Random(1723);
        for (var i = 0; i < 20_000; i++)
        {
            var date = HistoricalDate.Parse(RandomEdtf.Next(random), Calendars[i % Calendars.Length]);
            var (startMin, startMax, endMin, endMax) = date.Bounds;

            Assert.True(startMin <= startMax && startMax <= endMax, date.Edtf);
            Assert.True(startMin <= endMin && endMin <= endMax, date.Edtf);
            Assert.True(startMin >= DayNumber.UnboundedMin && endMax <= DayNumber.UnboundedMax, date.Edtf);
        }
    }

    [Fact]
    public void Random_dates_answer_consistently()
    {
        var random = new Random(1730);
        for (var i = 0; i < 20_000; i++)
        {
            var date = HistoricalDate.Parse(RandomEdtf.Next(random), Calendars[i % Calendars.Length]);
            var bounds = date.Bounds;
            var day = random.Next(Math.Max(bounds.StartMin - 100, DayNumber.UnboundedMin), Math.Min(bounds.EndMax, DayNumber.UnboundedMax - 100) + 100);
            var wider = new DayRange(day - random.Next(1000), day + random.Next(1000));

            Assert.True(date.Within(wider) >= date.At(day), date.Edtf);
            Assert.Equal(Truth.Surely, date.Within(new DayRange(bounds.StartMin, bounds.EndMax)));
            Assert.Equal(Truth.Not, date.Within(new DayRange(bounds.StartMin - 10, bounds.StartMin - 1)));
            Assert.Equal(Truth.Not, date.Within(new DayRange(bounds.EndMax + 1, bounds.EndMax + 10)));
            Assert.NotEqual(Truth.Not, date.At(bounds.StartMin));
            Assert.NotEqual(Truth.Not, date.At(bounds.EndMax));
        }
    }

    [Fact]
    public void Dates_without_gaps_follow_the_rule_of_the_four_bounds()
    {
        var random = new Random(1735);
        string[] texts = ["1643", "1735-21", "1739-24~", "1755-05-14", "1755-05-14?", "1683/1684", "1683~/1683-06", "1745/", "1745/..", "../1710", "/1710", "173X", "[1755..1758]", "[1745..]"];
        foreach (var date in texts.Select(text => HistoricalDate.Parse(text, Calendars[random.Next(Calendars.Length)])))
        {
            for (var i = 0; i < 500; i++)
            {
                var day = Days.Of("1643-01-01") + random.Next(45_000);
                Assert.Equal(ByBounds(date.Bounds, day), date.At(day));
            }
        }
    }

    private static Truth ByBounds(DateBounds bounds, int day)
    {
        if (bounds.StartMax <= day && day <= bounds.EndMin)
        {
            return Truth.Surely;
        }

        return bounds.StartMin <= day && day <= bounds.EndMax ? Truth.Possibly : Truth.Not;
    }
}
