using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A record in the index.</summary>
internal sealed record SearchRow(RecordKind Kind, string Id, int Weight, LocalText Title);
