namespace KazakhDzungar.Atlas.Land;

/// <summary>Replays dated changes of land from the atlas's first day into holdings. Days count from 1970-01-01.</summary>
public static class TerritorialReplay
{
    /// <summary>The pseudo-holder of land of which the texts tell nothing.</summary>
    public const string NotTold = "not-told";

    /// <summary>
    /// Runs the changes in order of DayMin, DayMax and place in the file. On the held layer each change must find the holder it names as
    /// <c>From</c>; an overlay begins with From null, and must end: by a change back to null, by <c>until</c>, or on purpose with the atlas.
    /// </summary>
    /// <param name="start">One held entry per region, and overlays that stood already.</param>
    /// <param name="changes">All changes, one per region.</param>
    /// <param name="regions">The ids of all regions.</param>
    /// <param name="firstDay">The atlas's first day.</param>
    /// <param name="lastDay">The atlas's last day, inclusive.</param>
    public static ReplayResult Run(
        IReadOnlyList<StartHolding> start, IReadOnlyList<LandChange> changes, IReadOnlyCollection<string> regions, int firstDay, int lastDay)
    {
        List<LandProblem> problems = [];
        var known = regions.ToHashSet(StringComparer.Ordinal);
        problems.AddRange(start.Where(s => !known.Contains(s.RegionId)).Select(s => new LandProblem(s.RegionId, "regions", "start names a region that does not exist")));
        problems.AddRange(changes.Where(c => !known.Contains(c.RegionId)).Select(c => new LandProblem(c.Id, "regions", $"there is no region '{c.RegionId}'")));

        var sorted = changes.Where(c => known.Contains(c.RegionId) && ChangeRules.AreKept(c, firstDay, lastDay, problems))
            .OrderBy(c => c.DayMin).ThenBy(c => c.DayMax).ThenBy(c => c.Order)
            .ToLookup(c => c.RegionId, StringComparer.Ordinal);
        var starts = start.ToLookup(s => s.RegionId, StringComparer.Ordinal);

        List<Holding> holdings = [];
        foreach (var region in regions)
        {
            var held = new HeldLayer(region, firstDay, lastDay, problems);
            holdings.AddRange(held.Replay([.. starts[region]], [.. sorted[region].Where(c => c.Hold == Hold.Held)]));
            var overlays = new OverlayLayers(region, firstDay, lastDay, problems);
            holdings.AddRange(overlays.Replay([.. starts[region]], [.. sorted[region].Where(c => c.Hold != Hold.Held)]));
        }

        return new(holdings, problems);
    }
}
