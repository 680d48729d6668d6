using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Sources;

/// <summary>That a disagreement concerns a record.</summary>
public sealed class DisagreementRecord
{
    public int Id { get; init; }

    public string DisagreementId { get; init; } = "";

    public Disagreement? Disagreement { get; init; }

    public required RecordKind Kind { get; init; }

    public required string RecordId { get; init; }
}
