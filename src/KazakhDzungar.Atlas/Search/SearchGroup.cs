using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Search;

/// <summary>What was found of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many records there are in all.</param>
/// <param name="Hits">The best of them.</param>
public sealed record SearchGroup(RecordKind Kind, int Count, IReadOnlyList<SearchHit> Hits);
