using System.Collections.Immutable;

namespace KazakhDzungar.Atlas.Search;

/// <summary>The values picked, by facet. Immutable.</summary>
public sealed class Picks
{
    public static readonly Picks None = new(ImmutableSortedDictionary.Create<string, ImmutableSortedSet<string>>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, ImmutableSortedSet<string>> _values;

    private Picks(ImmutableSortedDictionary<string, ImmutableSortedSet<string>> values) => _values = values;

    /// <summary>The facets of which something is picked.</summary>
    public IEnumerable<string> Facets => _values.Keys;

    /// <summary>Every pick.</summary>
    public IEnumerable<(string Facet, string Value)> All => _values.SelectMany(f => f.Value.Select(v => (f.Key, v)));

    /// <summary>What is picked of a facet, in ordinal order.</summary>
    public IReadOnlyCollection<string> this[string facet] => _values.TryGetValue(facet, out var values) ? values : [];

    public Picks With(string facet, string value) =>
        new(_values.SetItem(facet, _values.GetValueOrDefault(facet, ImmutableSortedSet.Create<string>(StringComparer.Ordinal)).Add(value)));

    public Picks Without(string facet) => new(_values.Remove(facet));

    public Picks Without(string facet, string value)
    {
        var left = _values.TryGetValue(facet, out var values) ? values.Remove(value) : null;
        return left is null or { IsEmpty: true } ? Without(facet) : new(_values.SetItem(facet, left));
    }
}
