namespace KazakhDzungar.Atlas.Import;

/// <summary>Finds what somebody may have meant by an id or a word that does not exist.</summary>
internal static class NearestIds
{
    /// <summary>Up to two ids within a third of the length in single-letter edits (Levenshtein), or that contain the text.</summary>
    public static IReadOnlyList<string> To(string id, IEnumerable<string> known) =>
    [
        .. known
            .Select(k => (Id: k, Distance: k.Contains(id, StringComparison.Ordinal) && id.Length > 3 ? 1 : Edits(id, k)))
            .Where(k => k.Distance <= Math.Max(2, id.Length / 3))
            .OrderBy(k => k.Distance).ThenBy(k => k.Id, StringComparer.Ordinal)
            .Take(2)
            .Select(k => k.Id),
    ];

    /// <summary>A question after what somebody may have meant, with a space before it; empty where nothing is near.</summary>
    public static string Question(string id, IEnumerable<string> known)
    {
        var near = To(id, known);
        return near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?";
    }

    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
