using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Land;

/// <summary>The repository's own data, read once for all tests of the land.</summary>
internal static class LandData
{
    private static readonly Lazy<AtlasReading> Read = new(() => AtlasReading.Of(new DataFolder(Repository.Data)));

    public static IReadOnlyList<Problem> Problems => Read.Value.Problems;

    public static AtlasRecord Record => Read.Value.Record;

    public static FrontierNetwork Network => Record.Network ?? throw new InvalidOperationException("the network has problems");

    public static IEnumerable<string> Regions => Record.RegionNames.Select(r => r.Id);

    /// <summary>Who held a region, by the order in time.</summary>
    public static IReadOnlyList<Holding> HeldIn(string region) =>
        [.. Record.Holdings.Where(h => h.RegionId == region && h.Hold == Hold.Held).OrderBy(h => h.StartMin).ThenBy(h => h.StartMax)];

    /// <summary>Who surely had a grip on a region on the first day of a month; null where nobody surely had it.</summary>
    public static string? SurelyOn(string region, int year, int month, Hold hold = Hold.Held)
    {
        var day = DayNumber.FromGregorian(year, month, 1);
        return Record.Holdings.SingleOrDefault(h => h.RegionId == region && h.Hold == hold && h.StartMax <= day && day <= h.EndMin)?.Holder;
    }
}
