using System.Text.Json.Nodes;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages.Structured;

/// <summary>Dates for machines: what a text tells plainly as ISO 8601, nothing else; all of it as EDTF.</summary>
internal static class StructuredTime
{
    private const int LastMonth = 12;

    /// <summary>The beginning and the end in ISO 8601, Gregorian; null for an end that is doubtful, a season, or told in another calendar less exactly than by the day.</summary>
    public static (string? Start, string? End) Of(DateColumns date)
    {
        var ends = date.Edtf.Split('/');
        return ends.Length > 2 ? (null, null) : (Iso(ends[0], date.Calendar), Iso(ends[^1], date.Calendar));
    }

    /// <summary>A moment, for a birth or a death.</summary>
    public static JsonNode? Moment(DateColumns? date) => date is not null && !date.Edtf.Contains('/', StringComparison.Ordinal) && Of(date).Start is { } iso ? iso : null;

    private static string? Iso(string edtf, DateCalendar calendar)
    {
        if (edtf.Length is not (4 or 7 or 10) || !edtf.All(c => char.IsAsciiDigit(c) || c == '-') || (edtf.Length > 4 && int.Parse(edtf[5..7], System.Globalization.CultureInfo.InvariantCulture) > LastMonth))
        {
            return null;
        }

        if (calendar is DateCalendar.Gregorian || edtf.Length == 4)
        {
            return edtf;
        }

        var (year, month, day) = DayNumber.ToGregorian(HistoricalDate.Parse(edtf, calendar).Bounds.StartMin);
        return edtf.Length == 10 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}") : null;
    }
}
