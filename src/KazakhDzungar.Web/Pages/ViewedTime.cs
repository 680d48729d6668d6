using System.Globalization;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages;

/// <summary>
/// The time that the map shows, in EDTF: an instant, which is a year, season, month or day, or a range between two of them. Its days, and
/// the times to either side.
/// </summary>
/// <param name="Edtf">Canonical EDTF text.</param>
/// <param name="Days">First and last day, inclusive, days since 1970-01-01.</param>
public sealed record ViewedTime(string Edtf, DayRange Days)
{
    /// <summary>What the map opens on: 1723, the Great Disaster.</summary>
    public static readonly ViewedTime Opening = Of(HistoricalDate.Parse("1723"));

    public bool IsRange => Edtf.Contains('/', StringComparison.Ordinal);

    public string Phrase => DatePhrases.For(Words.Language).Say(HistoricalDate.Parse(Edtf));

    public string LastDayPhrase
    {
        get
        {
            var (year, month, day) = DayNumber.ToGregorian(Days.Last);
            return DatePhrases.For(Words.Language).Say(HistoricalDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")));
        }
    }

    /// <summary>The year before, or as many years before as a range is long.</summary>
    public string Previous => Moved(-1);

    /// <summary>The year after, or as many years after as a range is long.</summary>
    public string Next => Moved(1);

    /// <summary>Reads the <c>t</c> of an address. False with the key of the message where it is no time of the atlas.</summary>
    public static bool TryParse(string text, out ViewedTime view, out string problem)
    {
        view = Opening;
        problem = "Fault.BadTime";
        if (!HistoricalDate.TryParse(text, DateCalendar.Gregorian, null, out var date, out _) || !IsPlain(text))
        {
            return false;
        }

        view = Of(date);
        problem = "Fault.TimeOutOfRange";
        return Array.TrueForAll(text.Split('/'), end => Of(HistoricalDate.Parse(end)).Days.First is var first && first >= AtlasSpan.FirstDay && first <= AtlasSpan.LastDay);
    }

    /// <summary>Years, seasons, months or days, one or two: no open end, no set, no doubt.</summary>
    private static bool IsPlain(string text)
    {
        var ends = text.Split('/');
        return ends.Length <= 2 && ends.All(end => end.Length is 4 or 7 or 10 && end.All(c => char.IsAsciiDigit(c) || c == '-'));
    }

    private static ViewedTime Of(HistoricalDate date) => new(date.Edtf, new(date.Bounds.StartMin, date.Bounds.EndMax));

    private string Moved(int by)
    {
        var (first, last) = (DayNumber.ToGregorian(Days.First).Year, DayNumber.ToGregorian(Days.Last).Year);
        var step = by * (last - first + 1);
        return IsRange && first + step >= AtlasSpan.FirstYear && last + step <= AtlasSpan.LastYear
            ? $"{Year(first + step)}/{Year(last + step)}"
            : Year(Math.Clamp(by < 0 ? first - 1 : last + 1, AtlasSpan.FirstYear, AtlasSpan.LastYear));
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
