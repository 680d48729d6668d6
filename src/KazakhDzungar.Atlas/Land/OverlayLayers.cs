namespace KazakhDzungar.Atlas.Land;

/// <summary>Replays what lies over the held layer of one region. Each kind of grip of each polity is a layer of its own.</summary>
internal sealed class OverlayLayers(string region, int firstDay, int lastDay, ICollection<LandProblem> problems)
{
    public IEnumerable<Holding> Replay(IReadOnlyList<StartHolding> start, IReadOnlyList<LandChange> changes)
    {
        var begun = start.Where(s => s.Hold != Hold.Held).ToLookup(s => (s.Hold, s.Holder));
        var told = changes.ToLookup(c => (c.Hold, Holder: c.To ?? c.From!));
        return begun.Select(g => g.Key).Concat(told.Select(g => g.Key)).Distinct()
            .OrderBy(key => key.Hold).ThenBy(key => key.Holder, StringComparer.Ordinal)
            .SelectMany(key => Layer(key.Hold, key.Holder, begun.Contains(key), told[key]))
            .ToList();
    }

    private IEnumerable<Holding> Layer(Hold hold, string holder, bool standing, IEnumerable<LandChange> changes)
    {
        var open = standing ? new Holding(region, holder, hold, firstDay, firstDay, lastDay, lastDay, null, null) : null;
        var (told, previous) = (false, (LandChange?)null);
        foreach (var change in changes)
        {
            if (change.DayMax < previous?.DayMax)
            {
                Wrong(change.Id, "date", $"runs backwards; its latest day is before that of '{previous.Id}', which comes first");
            }

            previous = change;
            if (change.To is null)
            {
                if (open is null || told)
                {
                    Wrong(change.Id, "from", $"ends {Name(hold)} by '{holder}', which the replay does not find");
                    continue;
                }

                yield return open with { EndMin = change.DayMin - 1, EndMax = change.DayMax - 1, EndChangeId = change.Id };
                open = null;
                continue;
            }

            if (open is not null && (!told || change.DayMin <= open.EndMax))
            {
                Wrong(change.Id, "from", $"begins {Name(hold)} by '{holder}', which stands already{(open.StartChangeId is { } id ? $" since '{id}'" : "")}");
            }

            if (open is not null && told)
            {
                yield return open;
            }

            told = change.UntilMax is not null;
            open = new(region, holder, hold, change.DayMin, change.DayMax, Within(change.UntilMin), Within(change.UntilMax), change.Id, EndOf(change));
        }

        if (open is not null)
        {
            if (!told)
            {
                Wrong(open.StartChangeId ?? region, "until", $"{Name(hold)} by '{holder}' never ends; end it, or give the atlas's last day as until");
            }

            yield return open;
        }
    }

    private int Within(int? until) => Math.Min(until ?? lastDay, lastDay);

    private string? EndOf(LandChange change) => change.UntilMin < lastDay ? change.Id : null;

    private void Wrong(string subject, string field, string message) => problems.Add(new(subject, field, $"{region}: {message}"));

    private static string Name(Hold hold) => hold switch
    {
        Hold.Tributary => "tribute",
        Hold.Pasture => "pasture",
        Hold.Raided => "a raid",
        Hold.Reached => "a reach",
        Hold.Claimed => "a claim",
        _ => "a holding",
    };
}
