namespace KazakhDzungar.Web.Pages.People.Houses;

/// <summary>Puts the people of each row next to those to whom they are tied.</summary>
internal static class TreeColumns
{
    /// <summary>An odd number: the last goes down, so that an only child stands beneath its parent.</summary>
    private const int Sweeps = 13;
    private const double Whole = 100;
    private const double ParentWeight = 3;
    private const double CoupleWeight = 4;

    /// <summary>The middle of each in percent of the drawing's width.</summary>
    public static Dictionary<string, double> Of(IReadOnlyList<KinTie> ties, IReadOnlyDictionary<string, int> rows)
    {
        var near = rows.Keys.ToDictionary(p => p, p => ties.Where(t => t.Upper == p || t.Lower == p).Select(t => (Other: t.Upper == p ? t.Lower : t.Upper, Weight: Weight(t))).ToList(), StringComparer.Ordinal);
        var couples = ties.Where(t => t.Kind == KinTieKind.Couple).SelectMany(t => new[] { (t.Upper, t.Lower), (t.Lower, t.Upper) }).ToLookup(c => c.Item1, c => c.Item2, StringComparer.Ordinal);
        var columns = rows.GroupBy(r => r.Value).SelectMany(row => row.Select((r, i) => (r.Key, At: i - (row.Count() / 2d)))).ToDictionary(r => r.Key, r => r.At, StringComparer.Ordinal);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var row in rows.GroupBy(r => r.Value).OrderBy(g => sweep % 2 == 0 ? g.Key : -g.Key))
            {
                Settle([.. row.Select(r => r.Key)], near, couples, columns);
            }
        }

        var (first, last) = (columns.Values.Min(), columns.Values.Max());
        return columns.ToDictionary(c => c.Key, c => Whole * (c.Value - first + 0.5) / (last - first + 1), StringComparer.Ordinal);
    }

    private static double Weight(KinTie tie) => !tie.Claim.Shown ? 1 : tie.Kind switch
    {
        KinTieKind.Parent or KinTieKind.Siblings => ParentWeight,
        KinTieKind.Couple => CoupleWeight,
        _ => 1,
    };

    /// <summary>Each as near to the middle of those that are near to them as a column of their own lets them.</summary>
    private static void Settle(
        List<string> row, Dictionary<string, List<(string Other, double Weight)>> near, ILookup<string, string> couples, Dictionary<string, double> columns)
    {
        var wished = row.ToDictionary(p => p, p => near[p].Count == 0 ? columns[p] : near[p].Sum(n => columns[n.Other] * n.Weight) / near[p].Sum(n => n.Weight), StringComparer.Ordinal);
        row = [.. row.OrderBy(p => wished[p]).ThenBy(p => p, StringComparer.Ordinal)];
        row = [.. row.SelectMany(p => couples[p].Where(row.Contains).Prepend(p)).Distinct(StringComparer.Ordinal)];
        var at = new double[row.Count];
        for (var i = 0; i < row.Count; i++)
        {
            at[i] = i == 0 ? wished[row[0]] : Math.Max(wished[row[i]], at[i - 1] + 1);
        }

        var shift = row.Select((p, i) => at[i] - wished[p]).Average();
        for (var i = 0; i < row.Count; i++)
        {
            columns[row[i]] = at[i] - shift;
        }
    }
}
