namespace KazakhDzungar.Atlas.Land;

/// <summary>What must be true of a change by itself, whatever the replay finds.</summary>
internal static class ChangeRules
{
    /// <summary>Reports what is wrong; false where the change cannot be replayed at all.</summary>
    public static bool AreKept(LandChange change, int firstDay, int lastDay, ICollection<LandProblem> problems)
    {
        var before = problems.Count;
        void Wrong(string field, string message) => problems.Add(new(change.Id, field, $"{change.RegionId}: {message}"));
        if (change.DayMin > change.DayMax)
        {
            Wrong("date", "its earliest day is after its latest");
        }

        if (change.DayMax < firstDay || change.DayMin > lastDay)
        {
            Wrong("date", "lies wholly outside the atlas's years");
        }

        if (change.From == change.To)
        {
            Wrong("to", $"from and to are both {change.From ?? "null"}: nothing changes");
        }

        if (change.Hold == Hold.Held)
        {
            HeldRules(change, Wrong);
        }
        else
        {
            OverlayRules(change, Wrong);
        }

        return problems.Count == before;
    }

    private static void HeldRules(LandChange change, Action<string, string> wrong)
    {
        if (change.From is null || change.To is null)
        {
            wrong(change.From is null ? "from" : "to", $"is null; land is always held by someone, or {TerritorialReplay.NotTold}");
        }

        if (change.UntilMin is not null || change.UntilMax is not null)
        {
            wrong("until", "is for overlays; what ends a holding is the next change");
        }
    }

    private static void OverlayRules(LandChange change, Action<string, string> wrong)
    {
        if (change.From is not null && change.To is not null)
        {
            wrong("from", "an overlay begins from null or ends to null; write a change of overlord as two changes");
        }

        if (change.From == TerritorialReplay.NotTold || change.To == TerritorialReplay.NotTold)
        {
            wrong("to", "an overlay needs a polity");
        }

        if (change.UntilMin is null != change.UntilMax is null || change.UntilMin > change.UntilMax)
        {
            wrong("until", "needs an earliest and a latest day, in that order");
        }

        if (change.UntilMax < change.DayMin)
        {
            wrong("until", "is before the change itself");
        }

        if (change.To is null && change.UntilMin is not null)
        {
            wrong("until", "belongs to the change that begins an overlay");
        }
    }
}
