namespace KazakhDzungar.Atlas.Import;

/// <summary>What bringing the ledger up to date changed, told a line at a time.</summary>
internal static class LedgerChanges
{
    public static List<string> Between(ILookup<string, LedgerLine> old, List<LedgerLine> now)
    {
        var changes = new List<string>();
        foreach (var line in now)
        {
            var before = old[line.Locator].ToList();
            changes.AddRange(Changes(before, line).Select(change => $"{line.File} › {line.Locator}: {change}"));
        }

        var kept = now.Select(l => l.Locator).ToHashSet(StringComparer.Ordinal);
        changes.AddRange(old.Where(g => !kept.Contains(g.Key)).SelectMany(g => g)
            .Select(l => $"{l.File} › {l.Locator}: removed, as the source has no such sentence or card{Lost(l)}."));
        return changes;
    }

    private static IEnumerable<string> Changes(List<LedgerLine> before, LedgerLine now)
    {
        var listed = before.SelectMany(l => l.Records ?? []).ToList();
        var cited = now.Records ?? [];
        var added = cited.Except(listed, StringComparer.Ordinal).ToList();
        var removed = listed.Except(cited, StringComparer.Ordinal).ToList();
        if (before.Count == 0 && added.Count == 0)
        {
            yield return "new line.";
        }

        if (added.Count > 0)
        {
            yield return $"added {string.Join(", ", added)}.";
        }

        if (removed.Count > 0)
        {
            yield return $"took out {string.Join(", ", removed)}.";
        }

        foreach (var line in before.Where(l => l.Nothing is not null && l.Nothing != now.Nothing))
        {
            yield return $"took out 'nothing'{Lost(line)}: {(cited.Count > 0 ? "records cite it now" : "it stood there twice")}.";
        }
    }

    private static string Lost(LedgerLine line) => line.Nothing is { } nothing ? $" (“{nothing.En}”)" : "";
}
