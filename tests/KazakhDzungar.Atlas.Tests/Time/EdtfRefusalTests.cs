using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Time;

public sealed class EdtfRefusalTests
{
    [Theory]
    [InlineData("", 0, "four digits")]
    [InlineData("abc", 0, "four digits")]
    [InlineData(" 1755", 0, "found ' '")]
    [InlineData("1755 ", 4, "should end here")]
    [InlineData("175", 3, "the text ends here")]
    [InlineData("17555", 4, "begins with 'Y'")]
    [InlineData("1X55", 2, "come last")]
    [InlineData("-0000", 1, "no minus")]
    [InlineData("-XXXX", 1, "no minus")]
    [InlineData("+1755", 0, "found '+'")]
    [InlineData("Y1755", 5, "more than four digits")]
    [InlineData("Y01755", 1, "does not begin with 0")]
    [InlineData("Y1234567890123456", 16, "more than 15 digits")]
    [InlineData("Y17000-05", 6, "takes no month")]
    [InlineData("Y-17E7", 4, "more than four digits")]
    [InlineData("Y17000E7", 6, "not covered")]
    [InlineData("1950S2", 4, "not covered")]
    [InlineData("1755-", 5, "the text ends here")]
    [InlineData("1755-00", 5, "found 00")]
    [InlineData("1755-13", 5, "found 13")]
    [InlineData("1755-20", 5, "found 20")]
    [InlineData("1755-42", 5, "found 42")]
    [InlineData("1755-2X", 5, "found 2X")]
    [InlineData("1755-X1", 6, "found '1'")]
    [InlineData("1755-5", 6, "the text ends here")]
    [InlineData("1755-21-05", 7, "takes no day")]
    [InlineData("1755-05-", 8, "the text ends here")]
    [InlineData("1755-05-00", 8, "found 00")]
    [InlineData("1755-05-32", 8, "found 32")]
    [InlineData("1755-05-4X", 8, "found 4X")]
    [InlineData("1755-06-31", 8, "no day 31")]
    [InlineData("1755-02-29", 8, "28 days")]
    [InlineData("1700-02-29", 8, "Gregorian")]
    [InlineData("1755-02-3X", 8, "no day 3X")]
    [InlineData("1755-XX-2X", 8, "needs a specified month")]
    [InlineData("1755-1X-12", 8, "only be XX")]
    [InlineData("1755-05-1444", 10, "should end here")]
    [InlineData("1755-05-14-01", 10, "should end here")]
    [InlineData("1755/05", 7, "four digits")]
    [InlineData("20040612", 4, "begins with 'Y'")]
    [InlineData("1755~~", 5, "should end here")]
    [InlineData("1755u", 4, "should end here")]
    [InlineData("1755/1754", 5, "before the start, 1755")]
    [InlineData("1755-05-14/1755-05-13", 11, "the end, 1755-05-13")]
    [InlineData("1755-05~/1755-04~", 9, "lies before")]
    [InlineData("1755/1756/1757", 9, "should end here")]
    [InlineData("/", 1, "needs a date")]
    [InlineData("../..", 3, "needs a date")]
    [InlineData("..", 2, "expected '/'")]
    [InlineData("..1755", 2, "expected '/'")]
    [InlineData("1755..1757", 4, "should end here")]
    [InlineData("[]", 1, "four digits")]
    [InlineData("[1755", 5, "expected ',' or ']'")]
    [InlineData("[1755}", 5, "expected ',' or ']'")]
    [InlineData("{1755]", 5, "expected ',' or '}'")]
    [InlineData("[1755,]", 6, "four digits")]
    [InlineData("[1758..1755]", 7, "lies before")]
    [InlineData("[1755..,1760]", 5, "only the last member")]
    [InlineData("[1755,..1760]", 6, "only the first member")]
    [InlineData("[1755/1756]", 5, "expected ','")]
    [InlineData("[1755]]", 6, "should end here")]
    [InlineData("1755T12:00:00", 4, "complete day")]
    [InlineData("1755-05-14T24:00:00", 11, "at most 23")]
    [InlineData("1755-05-14T12:60:00", 14, "at most 59")]
    [InlineData("1755-05-14T12:00", 16, "expected ':'")]
    [InlineData("1755-05-14T12:00:00z", 19, "should end here")]
    [InlineData("1755-05-14T12:00:00/1756", 19, "should end here")]
    [InlineData("1755-05-14~T12:00:00", 11, "without qualifiers")]
    [InlineData("١٧٥٥", 0, "four digits")]
    public void A_bad_text_is_refused_with_its_place_and_the_reason(string edtf, int position, string reason)
    {
        var exception = Assert.Throws<EdtfException>(() => HistoricalDate.Parse(edtf));

        Assert.Equal(position, exception.Position);
        Assert.Contains(reason, exception.Reason, StringComparison.Ordinal);
        Assert.False(HistoricalDate.TryParse(edtf, DateCalendar.Unknown, null, out var date, out var error));
        Assert.Null(date);
        Assert.Equal(exception.Error, error);
    }

    [Fact]
    public void A_leap_day_of_1700_is_there_in_the_Julian_calendar_alone()
    {
        Assert.True(HistoricalDate.TryParse("1700-02-29", DateCalendar.Julian, null, out _, out _));
        Assert.False(HistoricalDate.TryParse("1700-02-29", DateCalendar.Gregorian, null, out _, out _));
        Assert.True(HistoricalDate.TryParse("170X-02-29", DateCalendar.Gregorian, null, out _, out _));
    }

    [Fact]
    public void Random_noise_is_refused_with_a_place_in_the_text_and_nothing_else_is_thrown()
    {
        const string alphabet = "0123456789012-/.,[]{}X~?%YTZ:+ SE٣a\0";
        var random = new Random(1755);
        var refused = 0;
        for (var i = 0; i < 40_000; i++)
        {
            var noise = new string([.. Enumerable.Range(0, random.Next(14)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            refused += AssertParsesOrTellsWhere(noise) ? 0 : 1;
        }

        Assert.InRange(refused, 36_000, 40_000);
    }

    [Fact]
    public void A_valid_text_with_one_character_changed_parses_or_is_refused_with_a_place_in_the_text()
    {
        const string alphabet = "0123456789-/.,[]{}X~?%YTZ:";
        var random = new Random(1758);
        for (var i = 0; i < 50_000; i++)
        {
            var text = RandomEdtf.Next(random).ToCharArray();
            text[random.Next(text.Length)] = alphabet[random.Next(alphabet.Length)];
            AssertParsesOrTellsWhere(new string(text));
        }
    }

    private static bool AssertParsesOrTellsWhere(string text)
    {
        var calendar = text.Length % 2 == 0 ? DateCalendar.Julian : DateCalendar.Gregorian;
        if (HistoricalDate.TryParse(text, calendar, null, out _, out var error))
        {
            return true;
        }

        Assert.InRange(error.Position, 0, text.Length);
        Assert.NotEmpty(error.Reason);
        return false;
    }
}
