namespace KazakhDzungar.Web.Pages.People.Houses;

/// <summary>Puts people into rows by the generations that their ties tell.</summary>
internal static class Generations
{
    /// <summary>The row of each, the oldest 0. Where ties contradict each other, the first in the list counts.</summary>
    /// <param name="ties">The ties, the most telling first.</param>
    /// <param name="people">Everybody.</param>
    public static Dictionary<string, int> Of(IReadOnlyList<KinTie> ties, IEnumerable<string> people)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var root in people)
        {
            if (!rows.ContainsKey(root))
            {
                rows[root] = 0;
                while (Next(ties, rows) is var (person, row))
                {
                    rows[person] = row;
                }
            }
        }

        var first = rows.Values.Min();
        return rows.ToDictionary(r => r.Key, r => r.Value - first, StringComparer.Ordinal);
    }

    private static (string Person, int Row)? Next(IReadOnlyList<KinTie> ties, Dictionary<string, int> rows)
    {
        foreach (var tie in ties)
        {
            if (rows.TryGetValue(tie.Upper, out var upper) != rows.TryGetValue(tie.Lower, out var lower))
            {
                return rows.ContainsKey(tie.Upper) ? (tie.Lower, upper + tie.Generations) : (tie.Upper, lower - tie.Generations);
            }
        }

        return null;
    }
}
