namespace KazakhDzungar.Atlas.Search;

/// <summary>What is looked for: words, and nothing else. Whatever is typed is data.</summary>
public sealed class SearchQuery
{
    /// <summary>More words than this are not looked for.</summary>
    public const int MostWords = 12;

    internal SearchQuery(string text, IReadOnlyList<SearchTerm> terms) => (Text, Terms) = (text, terms);

    /// <summary>What was typed.</summary>
    public string Text { get; }

    /// <summary>Whether there is a letter or digit to look for.</summary>
    public bool IsEmpty => Terms.Count == 0;

    /// <summary>Whether more words were typed than are looked for.</summary>
    public bool IsCut => Terms.Count == MostWords && SearchWord.In(Text).DistinctBy(w => w.Folded, StringComparer.Ordinal).Count() > MostWords;

    internal IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>All words written together.</summary>
    internal string Joined => string.Concat(Terms.Select(t => t.Folded));

    internal static SearchQuery Of(string text) =>
        new(text, [.. SearchWord.In(text).DistinctBy(w => w.Folded, StringComparer.Ordinal).Take(MostWords).Select(w => new SearchTerm(w.Folded, w.Key, []))]);

    /// <summary>A text in parts, those marked that match.</summary>
    public IReadOnlyList<(string Text, bool Marked)> Mark(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<(string, bool)>();
        var at = 0;
        foreach (var word in SearchWord.In(text).Where(w => w.Folded == Joined || Terms.Any(t => t.Match(w) > 0)))
        {
            if (word.Start > at)
            {
                parts.Add((text[at..word.Start], false));
            }

            parts.Add((text.Substring(word.Start, word.Length), true));
            at = word.Start + word.Length;
        }

        if (at < text.Length)
        {
            parts.Add((text[at..], false));
        }

        return parts;
    }

    /// <summary>How well a form matches: how many of the words it has, then how well.</summary>
    internal int Score(string form)
    {
        var words = SearchWord.In(form);
        var best = Terms.Select(t => words.Select(t.Match).DefaultIfEmpty(0).Max()).ToList();
        return string.Concat(words.Select(w => w.Folded)) == Joined ? int.MaxValue : best.Count(b => b > 0) * 100 + best.Sum();
    }
}
