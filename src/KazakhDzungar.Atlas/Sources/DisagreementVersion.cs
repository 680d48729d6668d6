namespace KazakhDzungar.Atlas.Sources;

/// <summary>One answer to the question of a disagreement. Several are shown where the atlas keeps them side by side without a choice.</summary>
public sealed class DisagreementVersion : Claim
{
    public string DisagreementId { get; init; } = "";

    /// <summary>Its slug within the disagreement.</summary>
    public required string Key { get; init; }

    public required int Order { get; init; }

    public required LocalText Text { get; init; }
}
