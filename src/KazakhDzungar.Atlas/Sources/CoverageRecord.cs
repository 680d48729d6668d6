using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Sources;

/// <summary>That a record cites a sentence, with the record itself or with one of its claims.</summary>
public sealed class CoverageRecord
{
    public int Id { get; init; }

    public int EntryId { get; init; }

    public CoverageEntry? Entry { get; init; }

    public required RecordKind Kind { get; init; }

    public required string RecordId { get; init; }
}
