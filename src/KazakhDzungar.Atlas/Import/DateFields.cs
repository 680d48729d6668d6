using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Lists of date claims, of which exactly one is shown.</summary>
internal static class DateFields
{
    public static List<DateClaim> Dates(
        this RecordReader reader, string name, DateRole role, CitationReader citations, IReadOnlyList<Citation> record, bool required = false)
    {
        var dates = new List<DateClaim>();
        foreach (var item in reader.Items(name, required))
        {
            var claim = citations.Claim(item, record);
            dates.Add(new()
            {
                Role = role, Date = item.Date(),
                Certainty = claim.Certainty, Shown = claim.Shown, Reason = claim.Reason, Citations = claim.Citations,
            });
            item.Done();
        }

        if (dates.Count > 1 && dates.Count(d => d.Shown) != 1)
        {
            var shown = dates.Select((d, i) => (d.Shown, Place: $"{name}[{i}]")).Where(d => d.Shown).Select(d => d.Place).ToList();
            reader.Problem(
                name, $"of rival dates exactly one is shown; here {(shown.Count == 0 ? "none is" : $"{string.Join(", ", shown)} are")}. Give one \"shown\": true, every other \"shown\": false and a 'reason'; a date that does not say it is shown.");
        }

        return dates;
    }
}
