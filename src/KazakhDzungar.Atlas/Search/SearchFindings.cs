namespace KazakhDzungar.Atlas.Search;

/// <summary>What a question found.</summary>
/// <param name="Query">What was looked for, and for what it was taken.</param>
/// <param name="Groups">By kind, the kind with the best match first.</param>
public sealed record SearchFindings(SearchQuery Query, IReadOnlyList<SearchGroup> Groups)
{
    /// <summary>How many records were found.</summary>
    public int Count => Groups.Sum(g => g.Count);
}
