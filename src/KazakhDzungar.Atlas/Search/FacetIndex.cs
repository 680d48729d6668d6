namespace KazakhDzungar.Atlas.Search;

/// <summary>
/// The facets of a list of items. Values of one facet are alternatives, facets narrow one another. Every question is a pass over the items,
/// whatever the number of values.
/// </summary>
public sealed class FacetIndex
{
    private readonly Dictionary<string, Facet> _byName;

    /// <exception cref="ArgumentException">A facet is of a list of another length, or two have the same name.</exception>
    public FacetIndex(int size, IReadOnlyList<Facet> facets)
    {
        Size = size;
        Facets = facets;
        _byName = facets.ToDictionary(f => f.Name, StringComparer.Ordinal);
        if (facets.Any(f => f.Size != size))
        {
            throw new ArgumentException("A facet is of another list.", nameof(facets));
        }
    }

    /// <summary>How many items the list has.</summary>
    public int Size { get; }

    /// <summary>The facets, in the order of pages and addresses.</summary>
    public IReadOnlyList<Facet> Facets { get; }

    /// <summary>The facet of a name; null where there is none.</summary>
    public Facet? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The items that the picks leave.</summary>
    /// <param name="picks">Values by facet; all of them known.</param>
    /// <param name="among">The items to choose from.</param>
    public ItemSet Select(Picks picks, ItemSet among)
    {
        ArgumentNullException.ThrowIfNull(picks);
        return picks.Facets.Aggregate(among, (left, facet) => left.And(_byName[facet].Any(picks[facet])));
    }

    /// <summary>What each value of a facet would give, in the order of its values.</summary>
    /// <param name="name">A facet.</param>
    /// <param name="picks">What is picked now, of this facet and of others.</param>
    /// <param name="among">The items to choose from.</param>
    public IReadOnlyList<FacetCount> Count(string name, Picks picks, ItemSet among)
    {
        ArgumentNullException.ThrowIfNull(picks);
        var facet = _byName[name];
        var others = Select(picks.Without(name), among);
        var picked = picks[name];
        var counts = facet.Count(others);
        if (picked.Count == 0)
        {
            return [.. facet.Values.Select((value, i) => new FacetCount(value, counts[i], counts[i], false))];
        }

        var now = others.And(facet.Any(picked));
        var total = now.Count;
        var added = facet.Count(others.Except(now));
        return [.. facet.Values.Select((value, i) => new FacetCount(value, counts[i], total + added[i], picked.Contains(value)))];
    }
}
