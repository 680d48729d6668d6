using System.Globalization;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages;

/// <summary>The time that the map shows: a year, season, month or day in EDTF. Its days, and the years to either side.</summary>
/// <param name="Edtf">Canonical EDTF text.</param>
/// <param name="Days">First and last day, inclusive, days since 1970-01-01.</param>
public sealed record ViewedTime(string Edtf, DayRange Days)
{
    /// <summary>What the map opens on: 1723, the Great Disaster.</summary>
    public static readonly ViewedTime Opening = Of(HistoricalDate.Parse("1723"));

    public string Phrase => DatePhrases.For(Words.Language).Say(HistoricalDate.Parse(Edtf));

    public string Previous => Year(Math.Max(AtlasSpan.FirstYear, DayNumber.ToGregorian(Days.First).Year - 1));

    public string Next => Year(Math.Min(AtlasSpan.LastYear, DayNumber.ToGregorian(Days.Last).Year + 1));

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
        return view.Days.First >= AtlasSpan.FirstDay && view.Days.First <= AtlasSpan.LastDay;
    }

    /// <summary>A single year, season, month or day: no interval, no set, no doubt.</summary>
    private static bool IsPlain(string text) => text.Length is 4 or 7 or 10 && text.All(c => char.IsAsciiDigit(c) || c == '-');

    private static ViewedTime Of(HistoricalDate date) => new(date.Edtf, new(date.Bounds.StartMin, date.Bounds.EndMax));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
