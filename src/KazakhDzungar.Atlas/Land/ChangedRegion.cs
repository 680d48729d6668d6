namespace KazakhDzungar.Atlas.Land;

/// <summary>That a territorial change is about a region.</summary>
public sealed class ChangedRegion
{
    public int Id { get; init; }

    public int ChangeId { get; init; }

    public TerritorialChange? Change { get; init; }

    public required string RegionId { get; init; }

    public Region? Region { get; init; }
}
