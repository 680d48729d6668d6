using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Search;

/// <summary>What a selection finds in a catalogue.</summary>
public sealed class Answer<TItem>
    where TItem : CatalogueItem
{
    private readonly Catalogue<TItem> _catalogue;
    private readonly Lazy<ItemSet> _scope;

    internal Answer(Catalogue<TItem> catalogue, Selection selection)
    {
        _catalogue = catalogue;
        Selection = selection;
        var all = ItemSet.All(catalogue.Items.Count);
        _scope = new(() => catalogue.Scope(selection, all));
        Matching = catalogue.Scope(selection, catalogue.Facets.Select(selection.Picks, all));
        Count = Matching.Count;
    }

    public Selection Selection { get; }

    /// <summary>All that match, on whichever page.</summary>
    public ItemSet Matching { get; }

    /// <summary>How many match, on all pages together.</summary>
    public int Count { get; }

    /// <summary>All that match, in the order of the selection.</summary>
    /// <param name="language">The language of titles, BCP 47.</param>
    public IEnumerable<TItem> InOrder(string language) =>
        _catalogue.Order(Selection.Sort, language).Where(Matching.Contains).Select(i => _catalogue.Items[i]);

    /// <summary>Those from <see cref="Selection.Offset"/> on, <see cref="Selection.Limit"/> at most.</summary>
    /// <param name="language">The language of titles, BCP 47.</param>
    public IReadOnlyList<TItem> Page(string language) => [.. InOrder(language).Skip(Selection.Offset).Take(Selection.Limit)];

    /// <summary>What each value of a facet would give.</summary>
    public IReadOnlyList<FacetCount> Counts(string facet) => _catalogue.Facets.Count(facet, Selection.Picks, _scope.Value);

    /// <summary>The selection without each of its filters in turn, and how many items that one finds; the most first.</summary>
    public IReadOnlyList<(Dropped Dropped, Selection Selection, int Count)> WithoutEach() =>
    [
        .. Drops().Select(d => (d.Dropped, d.Selection, _catalogue.Ask(d.Selection).Count)).OrderByDescending(d => d.Count),
    ];

    private IEnumerable<(Dropped Dropped, Selection Selection)> Drops()
    {
        foreach (var facet in Selection.Picks.Facets)
        {
            yield return (new(facet, [.. Selection.Picks[facet]]), Selection.Without(facet));
        }

        if (Selection.Time is not null)
        {
            yield return (new("from", []), Selection.WithoutTime());
        }

        if (Selection is { Time: not null, Temporal: Truth.Surely })
        {
            yield return (new("temporal", []), Selection with { Temporal = Truth.Possibly, Offset = 0 });
        }

        if (Selection.Extent is not null)
        {
            yield return (new("bbox", []), Selection.WithoutExtent());
        }

        if (Selection.Text is { } text)
        {
            yield return (new("q", [text]), Selection.WithoutText());
        }
    }
}
