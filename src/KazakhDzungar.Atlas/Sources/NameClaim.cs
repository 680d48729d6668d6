namespace KazakhDzungar.Atlas.Sources;

/// <summary>A form of a name, as printed by a source or as known otherwise (then with an editorial citation).</summary>
public sealed class NameClaim : Claim
{
    public required string Text { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public string? PersonId { get; init; }

    public string? PolityId { get; init; }

    public string? PlaceId { get; init; }

    public string? FundId { get; init; }
}
