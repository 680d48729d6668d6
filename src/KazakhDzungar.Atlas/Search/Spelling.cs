namespace KazakhDzungar.Atlas.Search;

/// <summary>Words that differ by one typing error: a letter too many, too few, another, or two changed about (Damerau–Levenshtein distance 1).</summary>
public static class Spelling
{
    /// <summary>The word and what is left of it without each of its letters: words within one error of each other have one of these in common.</summary>
    public static IEnumerable<string> Variants(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1)).Prepend(word).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Whether two words are the same but for one error at most.</summary>
    public static bool IsClose(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
        {
            same++;
        }

        var a = one.AsSpan(same);
        var b = other.AsSpan(same);
        return a.Length == b.Length
            ? a.Length <= 1 || a[1..].SequenceEqual(b[1..]) || a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..])
            : a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
    }
}
