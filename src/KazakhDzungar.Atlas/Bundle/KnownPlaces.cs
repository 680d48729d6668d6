using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>From when on the map letters a place: the first day on which the record may know it.</summary>
internal static class KnownPlaces
{
    /// <summary>The day by place. A place that no dated claim is about is not in it, and is lettered always.</summary>
    public static IReadOnlyDictionary<string, int> Read(AtlasRecord record)
    {
        var events = record.Events.SelectMany(e => e.Places.Select(p => (p.PlaceId, Day: p.Date?.StartMin ?? FirstDay(e.Dates))));
        var polities = record.Polities.SelectMany(p => p.Places).Where(p => p.Date is not null).Select(p => (p.PlaceId, Day: p.Date!.StartMin));
        return events.Concat(polities).Where(claim => claim.Day > DayNumber.UnboundedMin)
            .GroupBy(claim => claim.PlaceId, claim => claim.Day, StringComparer.Ordinal)
            .ToDictionary(days => days.Key, days => days.Min(), StringComparer.Ordinal);
    }

    private static int FirstDay(List<DateClaim> dates) => dates.Count == 0 ? DayNumber.UnboundedMin : dates.Min(d => d.Date.StartMin);
}
