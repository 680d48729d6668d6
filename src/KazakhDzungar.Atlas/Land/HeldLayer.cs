namespace KazakhDzungar.Atlas.Land;

/// <summary>Replays the held layer of one region: one holder at any time.</summary>
internal sealed class HeldLayer(string region, int firstDay, int lastDay, ICollection<LandProblem> problems)
{
    public IEnumerable<Holding> Replay(IReadOnlyList<StartHolding> start, IReadOnlyList<LandChange> changes)
    {
        var first = start.Where(s => s.Hold == Hold.Held).ToList();
        if (first.Count != 1)
        {
            problems.Add(new(region, "start", first.Count == 0
                ? "has no holder at the start; give one, or not-told"
                : $"has {first.Count} holders at the start: {string.Join(", ", first.Select(s => s.Holder))}"));
        }

        var current = new Holding(
            region, first.Count == 0 ? TerritorialReplay.NotTold : first[0].Holder, Hold.Held, firstDay, firstDay, lastDay, lastDay, null, null);
        LandChange? previous = null;
        foreach (var change in changes)
        {
            if (change.From != current.Holder)
            {
                problems.Add(new(change.Id, "from", $"when this change comes, '{region}' is held by '{current.Holder}' ({Since(current)}), not by '{change.From}'. Write '{current.Holder}', or mend the changes before it"));
            }

            if (change.DayMax < previous?.DayMax)
            {
                problems.Add(new(change.Id, "date", $"{region}: runs backwards; its latest day is before that of '{previous.Id}', which comes first"));
            }

            yield return current with { EndMin = change.DayMin - 1, EndMax = change.DayMax - 1, EndChangeId = change.Id };
            current = new(region, change.To!, Hold.Held, change.DayMin, change.DayMax, lastDay, lastDay, change.Id, null);
            previous = change;
        }

        yield return current;
    }

    private static string Since(Holding holding) => holding.StartChangeId is { } id ? $"since the change '{id}'" : "since the start";
}
