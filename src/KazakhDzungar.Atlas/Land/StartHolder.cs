using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Land;

/// <summary>Who held a region when the atlas begins.</summary>
public sealed class StartHolder : Claim
{
    public required string RegionId { get; init; }

    public required string Holder { get; init; }

    public required Hold Hold { get; init; }
}
