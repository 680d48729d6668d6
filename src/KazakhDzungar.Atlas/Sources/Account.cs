namespace KazakhDzungar.Atlas.Sources;

/// <summary>What a record tells in words: its summary, or a remark of the editors on it. Belongs to exactly one record.</summary>
public sealed class Account : Claim
{
    public required AccountKind Kind { get; init; }

    public required LocalText Text { get; init; }

    public string? EventId { get; init; }

    public string? PersonId { get; init; }

    public string? PolityId { get; init; }

    public string? PlaceId { get; init; }

    public string? StageId { get; init; }

    public string? RouteId { get; init; }

    public string? ReferenceId { get; init; }

    public string? ArchiveId { get; init; }

    public string? FundId { get; init; }
}
