using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Export;

/// <summary>The columns of a date, alike in every table.</summary>
internal static class DateTable
{
    /// <param name="date">The date of a row.</param>
    public static IReadOnlyList<Column<T>> Of<T>(Func<T, DateColumns?> date) =>
    [
        new("edtf", "string", "The date in the Extended Date/Time Format (EDTF, ISO 8601-2:2019), as printed, in the calendar named beside it.", (r, _) => date(r)?.Edtf),
        new("calendar", "string", "The calendar in which the source prints the date. Unknown is reckoned as Gregorian.", (r, _) => date(r) is { } d ? EnumText.Of(d.Calendar) : null)
            { Words = EnumText.All<DateCalendar>() },
        new("date_words", "string", "The words of the source, where they are kept.", (r, _) => date(r)?.Words),
        new("begins_earliest", "date", "Begins not before this day, proleptic Gregorian; empty where nothing bounds it.", (r, _) => Teller.Day(date(r)?.StartMin)),
        new("begins_latest", "date", "Begins not after this day.", (r, _) => Teller.Day(date(r)?.StartMax)),
        new("ends_earliest", "date", "Ends not before this day.", (r, _) => Teller.Day(date(r)?.EndMin)),
        new("ends_latest", "date", "Ends not after this day; empty where nothing bounds it.", (r, _) => Teller.Day(date(r)?.EndMax)),
    ];
}
