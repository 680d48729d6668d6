using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Lists of date claims, of which exactly one is shown.</summary>
internal static class DateFields
{
    public static List<DateClaim> Dates(
        this RecordReader reader, string name, DateRole role, CitationReader citations, IReadOnlyList<Citation> record, bool required = false)
    {
        var dates = reader.Claims(
            name, citations, record, (item, claim) => new DateClaim { Role = role, Date = item.Date(), Support = claim }, required);
        if (dates.Count > 1 && dates.Count(d => d.Shown) != 1)
        {
            var shown = dates.Select((d, i) => (d.Shown, Place: $"{name}[{i}]")).Where(d => d.Shown).Select(d => d.Place).ToList();
            reader.Problem(
                name, $"of rival dates exactly one is shown; here {(shown.Count == 0 ? "none is" : $"{string.Join(", ", shown)} are")}. Give one \"shown\": true, every other \"shown\": false and a 'reason'; a date that does not say it is shown.");
        }

        return dates;
    }
}
