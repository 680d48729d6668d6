namespace KazakhDzungar.Atlas.Search;

/// <summary>Finds items that have no record of their own in the search index by the words of their titles and names, in any spelling.</summary>
public static class NameSearch
{
    /// <summary>Makes the search.</summary>
    /// <param name="items">The items.</param>
    /// <returns>Tells the ids of those of whose words each word asked for begins one.</returns>
    public static Func<string, IReadOnlyCollection<string>> In(IReadOnlyList<CatalogueItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var words = new Lazy<(string Id, IReadOnlyList<SearchWord> Words)[]>(() => [.. items.Select(item => (item.Id, WordsOf(item)))]);
        return text =>
        {
            var asked = SearchWord.In(text);
            return asked.Count == 0 ? [] : [.. words.Value.Where(item => asked.All(word => item.Words.Any(own => Begins(own, word)))).Select(item => item.Id)];
        };
    }

    private static IReadOnlyList<SearchWord> WordsOf(CatalogueItem item) =>
        SearchWord.In(string.Join(' ', new[] { item.Title.En, item.Title.Kk, item.Title.Ru }.Concat(item.Names)));

    private static bool Begins(SearchWord own, SearchWord asked) =>
        own.Folded.StartsWith(asked.Folded, StringComparison.Ordinal) || (asked.Key.Length > 0 && own.Key.StartsWith(asked.Key, StringComparison.Ordinal));
}
