using System.Globalization;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>Says in words what a selection asks for.</summary>
internal static class DeskPhrases
{
    /// <summary>A time: "1741–1758", "until 1758".</summary>
    public static string Say(TimeWindow time)
    {
        var phrases = DatePhrases.For(Words.Language);
        var edtf = time.From == time.To ? time.From! : $"{time.From ?? ".."}/{time.To ?? ".."}";
        return HistoricalDate.TryParse(edtf, DateCalendar.Gregorian, null, out var date, out _) ? phrases.Say(date) : edtf;
    }

    /// <summary>The edges of a box, west, south, east and north, as the slots of a phrase.</summary>
    public static object[] Say(Extent extent) =>
        [.. new[] { extent.West, extent.South, extent.East, extent.North }.Select(n => n.ToString("0.##", CultureInfo.CurrentCulture))];
}
