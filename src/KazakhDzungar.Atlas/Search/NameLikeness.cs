namespace KazakhDzungar.Atlas.Search;

/// <summary>How much a name is like one of several forms: 0 (nothing in common) to 1 (the same words).</summary>
public static class NameLikeness
{
    private const double SameKey = 0.95;
    private const double OneError = 0.85;
    private const double SameConsonants = 0.8;
    private const double Beginning = 0.6;
    private const int LeastBeginning = 3;
    private const int LeastSpelt = 4;

    /// <summary>How much of the likeness rests on the words asked for; the rest is how much of the form they fill.</summary>
    private const double Asked = 0.85;

    /// <summary>The likeness to the nearest form.</summary>
    public static double Of(string name, IEnumerable<string> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var words = SearchWord.In(name);
        return words.Count == 0 ? 0 : forms.Select(form => Of(words, SearchWord.In(form))).DefaultIfEmpty(0).Max();
    }

    private static double Of(IReadOnlyList<SearchWord> name, IReadOnlyList<SearchWord> form)
    {
        if (form.Count == 0)
        {
            return 0;
        }

        var apart = (Asked * name.Average(word => form.Max(other => Of(word, other)))) + ((1 - Asked) * form.Average(word => name.Max(other => Of(other, word))));
        return Math.Max(apart, Of(Together(name), Together(form)));
    }

    private static double Of(SearchWord one, SearchWord other) =>
        one.Folded == other.Folded ? 1
        : one.Key.Length > 1 && one.Key == other.Key ? SameKey
        : one.Folded.Length >= LeastSpelt && (Spelling.IsClose(one.Folded, other.Folded) || Spelling.IsClose(one.Key, other.Key)) ? OneError
        : SearchKey.Skeleton(one.Key) is { } skeleton && skeleton == SearchKey.Skeleton(other.Key) ? SameConsonants
        : one.Folded.Length >= LeastBeginning && other.Folded.StartsWith(one.Folded, StringComparison.Ordinal) ? Beginning : 0;

    /// <summary>The words written as one: <c>Syr Darya</c> and <c>Syrdarya</c> are the same.</summary>
    private static SearchWord Together(IReadOnlyList<SearchWord> words)
    {
        var folded = string.Concat(words.Select(w => w.Folded));
        return new(0, 0, folded, SearchKey.Of(folded));
    }
}
