using System.Runtime.InteropServices;

namespace KazakhDzungar.Atlas.Search;

/// <summary>What picking a value of a facet would give, with the other facets as they are.</summary>
/// <param name="Value">The value.</param>
/// <param name="Items">How many items have it.</param>
/// <param name="Total">How many items are left with the value and all values already picked of the facet: the alternatives together.</param>
/// <param name="IsPicked">Whether it is picked already.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FacetCount(string Value, int Items, int Total, bool IsPicked);
