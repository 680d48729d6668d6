namespace KazakhDzungar.Atlas.Sources;

/// <summary>A question on which the sources contradict each other or themselves, with every version of the answer.</summary>
public sealed class Disagreement
{
    public required string Id { get; init; }

    public required LocalText Question { get; init; }

    /// <summary>Why the atlas shows what it shows.</summary>
    public required LocalText Reason { get; init; }

    /// <summary>Its place in the list.</summary>
    public required int Order { get; init; }

    public List<DisagreementVersion> Versions { get; init; } = [];

    /// <summary>The records that the question concerns.</summary>
    public List<DisagreementRecord> Records { get; init; } = [];
}
