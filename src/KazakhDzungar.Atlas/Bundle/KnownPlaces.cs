using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>From when on the map letters a place: the first day on which the record may know it. What stood before is lettered throughout.</summary>
internal static class KnownPlaces
{
    /// <summary>The day by place. A place that no dated claim is about, or that stood before the record begins, is not in it.</summary>
    public static IReadOnlyDictionary<string, int> Read(AtlasRecord record)
    {
        var events = record.Events.SelectMany(e => e.Places.Select(p => (p.PlaceId, Day: p.Date?.StartMin ?? FirstDay(e.Dates))));
        var polities = record.Polities.SelectMany(p => p.Places).Where(p => p.Date is not null).Select(p => (p.PlaceId, Day: p.Date!.StartMin));
        var older = record.Places.Where(p => p.Older is not null).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return events.Concat(polities).Where(claim => claim.Day > DayNumber.UnboundedMin && !older.Contains(claim.PlaceId))
            .GroupBy(claim => claim.PlaceId, claim => claim.Day, StringComparer.Ordinal)
            .ToDictionary(days => days.Key, days => days.Min(), StringComparer.Ordinal);
    }

    private static int FirstDay(List<DateClaim> dates) => dates.Count == 0 ? DayNumber.UnboundedMin : dates.Min(d => d.Date.StartMin);
}
