using System.Collections.Concurrent;
using System.Globalization;

namespace KazakhDzungar.Atlas.Search;

/// <summary>
/// All records of a kind, in memory, with what they are selected by. The record never changes while the program runs, so a catalogue is
/// read once; what it is asked costs passes over its items and no query.
/// </summary>
public abstract class Catalogue<TItem>
    where TItem : CatalogueItem
{
    private const int MostKept = 100;

    private readonly Dictionary<string, int> _positions;
    private readonly Func<string, IReadOnlyCollection<string>> _search;
    private readonly ConcurrentDictionary<string, ItemSet> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(SelectionSort, string), int[]> _orders = new();

    /// <param name="items">The items; positions in sets are positions in this list.</param>
    /// <param name="facets">Facets of these items.</param>
    /// <param name="sort">The order of a selection that names none.</param>
    /// <param name="search">The ids of the items that words find.</param>
    protected Catalogue(IReadOnlyList<TItem> items, IReadOnlyList<Facet> facets, SelectionSort sort, Func<string, IReadOnlyCollection<string>> search)
    {
        ArgumentNullException.ThrowIfNull(items);
        _search = search;
        Items = items;
        Facets = new(items.Count, facets);
        Grammar = new(Facets, sort);
        _positions = items.Select((item, i) => (item.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>A catalogue of items that the search index does not have: words are looked for in their names.</summary>
    protected Catalogue(IReadOnlyList<TItem> items, IReadOnlyList<Facet> facets, SelectionSort sort)
        : this(items, facets, sort, NameSearch.In(items))
    {
    }

    public IReadOnlyList<TItem> Items { get; }

    public FacetIndex Facets { get; }

    /// <summary>How selections from this catalogue are written.</summary>
    public SelectionGrammar Grammar { get; }

    /// <summary>The item of an id; null where there is none.</summary>
    public TItem? Find(string id) => _positions.TryGetValue(id, out var position) ? Items[position] : null;

    /// <summary>Where the item of an id stands in <see cref="Items"/>; null where there is none.</summary>
    public int? PositionOf(string id) => _positions.TryGetValue(id, out var position) ? position : null;

    /// <summary>What a selection finds.</summary>
    public Answer<TItem> Ask(Selection selection) => new(this, selection);

    /// <summary>The items that the time, the box and the words of a selection leave, whatever is picked.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="among">The items to choose from: the dearest questions are asked last, of what is left.</param>
    internal ItemSet Scope(Selection selection, ItemSet among)
    {
        var scope = selection.Extent is { } extent ? among.And(Within(extent)) : among;
        scope = selection.Text is { } text ? scope.And(Matching(text)) : scope;
        return selection.Time is { } time
            ? ItemSet.Where(Items.Count, i => scope.Contains(i) && Items[i].Within(time.Days) >= selection.Temporal)
            : scope;
    }

    /// <summary>All positions in an order.</summary>
    /// <param name="sort">The order.</param>
    /// <param name="language">The language of titles, BCP 47.</param>
    internal IReadOnlyList<int> Order(SelectionSort sort, string language) =>
        _orders.GetOrAdd((sort, sort == SelectionSort.Title ? language : ""), key => Sorted(key.Item1, key.Item2));

    /// <summary>The items that lie in a box.</summary>
    protected virtual ItemSet Within(Extent extent) => ItemSet.Where(Items.Count, i => Items[i].Within(extent));

    /// <summary>The items that words find. One question asks it many times over, and the last few are kept.</summary>
    private ItemSet Matching(string text)
    {
        if (_found.Count >= MostKept)
        {
            _found.Clear();
        }

        return _found.GetOrAdd(text, asked =>
        {
            var ids = _search(asked).ToHashSet(StringComparer.Ordinal);
            return ItemSet.Where(Items.Count, i => ids.Contains(Items[i].Id));
        });
    }

    private int[] Sorted(SelectionSort sort, string language)
    {
        var positions = Enumerable.Range(0, Items.Count);
        var byDate = (int i) => (Items[i].Day, Items[i].Times.Count == 0 ? int.MaxValue : Items[i].Times[0].Bounds.EndMax);
        var sorted = sort switch
        {
            SelectionSort.Title => positions.OrderBy(i => Items[i].Title.In(language).Text, StringComparer.Create(CultureInfo.GetCultureInfo(language), ignoreCase: true)),
            SelectionSort.Importance => positions.OrderBy(i => Items[i].Weight).ThenBy(byDate),
            _ => positions.OrderBy(byDate),
        };
        return [.. sorted.ThenBy(i => Items[i].Id, StringComparer.Ordinal)];
    }
}
