namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// Says a date in words, in English, Kazakh (Cyrillic) or Russian. Every date that parses has a phrase; none contains EDTF.
/// </summary>
/// <remarks>
/// <c>1741-02-2X</c> is the end of February, <c>0X</c> and <c>1X</c> its beginning and middle; <c>17XX</c> is the 18th century.
/// <c>[..1710]</c> is "by 1710", <c>../1710</c> "until 1710". A one-of set that is open up to the last day of a year,
/// <c>[..1709-12-31]</c>, is "before 1710", and one from the first day of a year, <c>[1746-01-01..]</c>, "after 1745".
/// </remarks>
public sealed class DatePhrases
{
    private static readonly Dictionary<string, DatePhrases> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = new DatePhrases(new EnglishDateLanguage()),
        ["kk"] = new DatePhrases(new KazakhDateLanguage()),
        ["ru"] = new DatePhrases(new RussianDateLanguage()),
    };

    private readonly DateLanguage language;
    private readonly DateTeller teller;

    private DatePhrases(DateLanguage language)
    {
        this.language = language;
        teller = new DateTeller(language);
    }

    /// <summary>The phrases of a language.</summary>
    /// <param name="language">A language tag of which the first part counts: "en", "kk", "ru", "kk-KZ".</param>
    /// <exception cref="ArgumentException">The language is none of the three.</exception>
    public static DatePhrases For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Languages.TryGetValue(language.Split('-')[0], out var phrases)
            ? phrases
            : throw new ArgumentException($"There are date phrases in en, kk and ru, but not in '{language}'.", nameof(language));
    }

    /// <summary>The date as printed, in the calendar it was printed in: "winter of 1739–1740".</summary>
    public string Say(HistoricalDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return teller.Tell(date.Expression);
    }

    /// <summary>
    /// The date with its calendar. Julian days come with the Gregorian ones, "12 October 1750 (Old Style; 23 October New Style)"; months and
    /// seasons are only marked. Dates that name nothing smaller than a year, and Gregorian and unknown calendars, are as in <see cref="Say"/>.
    /// </summary>
    public string SayBothCalendars(HistoricalDate date)
    {
        var phrase = Say(date);
        if (date.Expression.Dates.All(single => single.Date.Precision == Precision.Year))
        {
            return phrase;
        }

        return date.Calendar switch
        {
            DateCalendar.Julian when NewStyle.Of(date.Expression) is { } newStyle =>
                language.OldAndNewStyle(phrase, SayNewStyle(date.Expression, newStyle)),
            DateCalendar.Julian => language.OldStyle(phrase),
            DateCalendar.Chinese => language.PerhapsChinese(phrase),
            _ => phrase,
        };
    }

    private string SayNewStyle(DateExpression oldStyle, DateExpression newStyle) =>
        (oldStyle, newStyle) is (SingleDate was, SingleDate day) && was.Date.Year.First == day.Date.Year.First
            ? language.Names.DayAndMonth(day.Date)
            : teller.Tell(newStyle);
}
