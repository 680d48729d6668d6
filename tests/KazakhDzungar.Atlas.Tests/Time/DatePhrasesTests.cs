using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Time;

public sealed class DatePhrasesTests
{
    private static readonly string[] Languages = ["en", "kk", "ru"];

    [Theory]
    [InlineData("01", "қаңтардан", "қаңтарға", "қаңтар мен")]
    [InlineData("02", "ақпаннан", "ақпанға", "ақпан мен")]
    [InlineData("03", "наурыздан", "наурызға", "наурыз бен")]
    [InlineData("04", "сәуірден", "сәуірге", "сәуір мен")]
    [InlineData("05", "мамырдан", "мамырға", "мамыр мен")]
    [InlineData("06", "маусымнан", "маусымға", "маусым мен")]
    [InlineData("07", "шілдеден", "шілдеге", "шілде мен")]
    [InlineData("08", "тамыздан", "тамызға", "тамыз бен")]
    [InlineData("09", "қыркүйектен", "қыркүйекке", "қыркүйек пен")]
    [InlineData("10", "қазаннан", "қазанға", "қазан мен")]
    [InlineData("11", "қарашадан", "қарашаға", "қараша мен")]
    [InlineData("12", "желтоқсаннан", "желтоқсанға", "желтоқсан мен")]
    [InlineData("21", "көктемнен", "көктемге", "көктем мен")]
    [InlineData("22", "жаздан", "жазға", "жаз бен")]
    [InlineData("23", "күзден", "күзге", "күз бен")]
    public void Kazakh_suffixes_follow_the_sounds_of_the_word(string month, string from, string until, string with)
    {
        Assert.Equal($"1750 жылғы {from} бастап", Say("kk", $"1750-{month}/.."));
        Assert.Equal($"1750 жылғы {until} дейін", Say("kk", $"../1750-{month}"));
        Assert.Equal($"1750 жылғы {with} 1755 жыл аралығы", Say("kk", $"[1750-{month}..1755]"));
    }

    [Theory]
    [InlineData("0X", "ақпанның басынан", "ақпанның басына")]
    [InlineData("1X", "ақпанның ортасынан", "ақпанның ортасына")]
    [InlineData("2X", "ақпанның соңынан", "ақпанның соңына")]
    public void Kazakh_suffixes_know_words_that_are_possessed(string day, string from, string until)
    {
        Assert.Equal($"1741 жылғы {from} бастап", Say("kk", $"1741-02-{day}/.."));
        Assert.Equal($"1741 жылғы {until} дейін", Say("kk", $"../1741-02-{day}"));
    }

    [Theory]
    [InlineData("03", "наурыздың")]
    [InlineData("04", "сәуірдің")]
    [InlineData("06", "маусымның")]
    [InlineData("07", "шілденің")]
    [InlineData("09", "қыркүйектің")]
    public void The_end_of_a_Kazakh_month_takes_its_genitive(string month, string genitive) =>
        Assert.Equal($"1741 жылғы {genitive} соңы", Say("kk", $"1741-{month}-2X"));

    [Theory]
    [InlineData("21", "весны", "весну", "весной")]
    [InlineData("22", "лета", "лето", "летом")]
    [InlineData("23", "осени", "осень", "осенью")]
    [InlineData("40", "первой половины", "первую половину", "первой половиной")]
    [InlineData("36", "четвёртого квартала", "четвёртый квартал", "четвёртым кварталом")]
    [InlineData("39", "третьей трети", "третью треть", "третьей третью")]
    [InlineData("03", "марта", "март", "мартом")]
    public void Russian_words_stand_in_the_case_their_preposition_asks_for(string month, string genitive, string accusative, string instrumental)
    {
        Assert.Equal($"с {genitive} 1750 года", Say("ru", $"1750-{month}/.."));
        Assert.Equal($"с 1740 года по {accusative} 1750 года", Say("ru", $"1740/1750-{month}"));
        Assert.Equal($"между 1740 годом и {instrumental} 1750 года", Say("ru", $"[1740..1750-{month}]"));
        Assert.Equal($"около {genitive} 1750 года", Say("ru", $"1750-{month}~"));
    }

    [Fact]
    public void A_Russian_second_asks_for_another_vowel()
    {
        Assert.Equal("со второй половины 1750 года", Say("ru", "1750-41/.."));
        Assert.Equal("с 20 мая 1750 года", Say("ru", "1750-05-20/.."));
        Assert.Equal("со II века", Say("ru", "01XX/.."));
    }

    [Theory]
    [InlineData("1750-10-12", "12 October 1750 (Old Style; 23 October New Style)", "1750 жылғы 12 қазан (ескі стиль бойынша; жаңа стиль бойынша 23 қазан)", "12 октября 1750 года (по старому стилю; 23 октября по новому стилю)")]
    [InlineData("1750-10-12~", "around 12 October 1750 (Old Style; 23 October New Style)", "шамамен 1750 жылғы 12 қазан (ескі стиль бойынша; жаңа стиль бойынша 23 қазан)", "около 12 октября 1750 года (по старому стилю; 23 октября по новому стилю)")]
    [InlineData("1750-12-25", "25 December 1750 (Old Style; 5 January 1751 New Style)", "1750 жылғы 25 желтоқсан (ескі стиль бойынша; жаңа стиль бойынша 1751 жылғы 5 қаңтар)", "25 декабря 1750 года (по старому стилю; 5 января 1751 года по новому стилю)")]
    [InlineData("1700-02-29", "29 February 1700 (Old Style; 11 March New Style)", "1700 жылғы 29 ақпан (ескі стиль бойынша; жаңа стиль бойынша 11 наурыз)", "29 февраля 1700 года (по старому стилю; 11 марта по новому стилю)")]
    [InlineData("1750-10-12/1750-10-25", "12–25 October 1750 (Old Style; 23 October – 5 November 1750 New Style)", "1750 жылғы 12–25 қазан (ескі стиль бойынша; жаңа стиль бойынша 1750 жылғы 23 қазан – 5 қараша)", "12–25 октября 1750 года (по старому стилю; 23 октября – 5 ноября 1750 года по новому стилю)")]
    [InlineData("[1750-10-12,1750-10-13]", "12 or 13 October 1750 (Old Style; 23 or 24 October 1750 New Style)", "1750 жылғы 12 немесе 13 қазан (ескі стиль бойынша; жаңа стиль бойынша 1750 жылғы 23 немесе 24 қазан)", "12 или 13 октября 1750 года (по старому стилю; 23 или 24 октября 1750 года по новому стилю)")]
    [InlineData("1750-10-12/..", "from 12 October 1750 (Old Style; from 23 October 1750 New Style)", "1750 жылғы 12 қазаннан бастап (ескі стиль бойынша; жаңа стиль бойынша 1750 жылғы 23 қазаннан бастап)", "с 12 октября 1750 года (по старому стилю; с 23 октября 1750 года по новому стилю)")]
    [InlineData("1750-10", "October 1750 (Old Style)", "1750 жылғы қазан (ескі стиль бойынша)", "октябрь 1750 года (по старому стилю)")]
    [InlineData("1750-10-12/1751", "from 12 October 1750 to 1751 (Old Style)", "1750 жылғы 12 қазаннан 1751 жылға дейін (ескі стиль бойынша)", "с 12 октября 1750 года по 1751 год (по старому стилю)")]
    [InlineData("1750", "1750", "1750 жыл", "1750 год")]
    public void Julian_days_are_said_in_both_calendars(string edtf, string english, string kazakh, string russian) =>
        AssertSaidWithCalendar(HistoricalDate.Parse(edtf, DateCalendar.Julian), english, kazakh, russian);

    [Fact]
    public void A_date_that_may_be_Chinese_says_so() =>
        AssertSaidWithCalendar(
            HistoricalDate.Parse("1755-05-14", DateCalendar.Chinese),
            "14 May 1755 (perhaps by the Chinese calendar)",
            "1755 жылғы 14 мамыр (мүмкін, қытай күнтізбесі бойынша)",
            "14 мая 1755 года (возможно, по китайскому календарю)");

    [Theory]
    [InlineData(DateCalendar.Gregorian)]
    [InlineData(DateCalendar.Unknown)]
    public void Gregorian_and_unknown_calendars_go_without_saying(DateCalendar calendar)
    {
        var date = HistoricalDate.Parse("1750-10-12", calendar);

        Assert.All(Languages, language => Assert.Equal(DatePhrases.For(language).Say(date), DatePhrases.For(language).SayBothCalendars(date)));
    }

    [Fact]
    public void No_random_date_is_said_in_EDTF()
    {
        var random = new Random(1771);
        for (var i = 0; i < 10_000; i++)
        {
            var date = HistoricalDate.Parse(RandomEdtf.Next(random), i % 2 == 0 ? DateCalendar.Julian : DateCalendar.Chinese);
            foreach (var language in Languages)
            {
                var phrase = DatePhrases.For(language).SayBothCalendars(date);
                Assert.DoesNotMatch(@"[~?%/\[\]{}]|\.\.|\d-\d|  |^\s|\s$|\(\)", phrase);
            }

            Assert.DoesNotContain("X", DatePhrases.For("en").Say(date), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_language_is_found_by_the_first_part_of_its_tag()
    {
        var date = HistoricalDate.Parse("1643");

        Assert.Equal("1643 жыл", DatePhrases.For("kk-KZ").Say(date));
        Assert.Equal("1643 год", DatePhrases.For("RU").Say(date));
        Assert.Throws<ArgumentException>(() => DatePhrases.For("de"));
    }

    private static string Say(string language, string edtf) => DatePhrases.For(language).Say(HistoricalDate.Parse(edtf));

    private static void AssertSaidWithCalendar(HistoricalDate date, string english, string kazakh, string russian)
    {
        Assert.Equal(english, DatePhrases.For("en").SayBothCalendars(date));
        Assert.Equal(kazakh, DatePhrases.For("kk").SayBothCalendars(date));
        Assert.Equal(russian, DatePhrases.For("ru").SayBothCalendars(date));
    }
}
