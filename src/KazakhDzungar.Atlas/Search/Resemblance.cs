namespace KazakhDzungar.Atlas.Search;

/// <summary>Words that look like others, by the pairs of letters that they share (Dice's coefficient).</summary>
internal static class Resemblance
{
    /// <summary>Shorter words have too few pairs to tell.</summary>
    public const int Least = 3;

    private const double LeastAlike = 0.5;

    /// <summary>The words of a vocabulary that resemble any of these, the nearest first.</summary>
    public static IReadOnlyList<string> Nearest(IReadOnlyCollection<string> words, IEnumerable<string> vocabulary, int limit)
    {
        var asked = words.Select(Pairs).ToList();
        return [.. vocabulary.Select(word => (Word: word, Alike: asked.Max(a => Alike(a, Pairs(word))))).Where(w => w.Alike >= LeastAlike)
            .OrderByDescending(w => w.Alike).ThenBy(w => w.Word, StringComparer.Ordinal).Take(limit).Select(w => w.Word)];
    }

    private static double Alike(HashSet<(char, char)> one, HashSet<(char, char)> other) => 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static HashSet<(char, char)> Pairs(string word) => [.. word.Prepend(' ').Zip(word.Append(' '))];
}
