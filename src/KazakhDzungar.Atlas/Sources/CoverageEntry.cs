namespace KazakhDzungar.Atlas.Sources;

/// <summary>One sentence or hover-card of a source, with the records that carry what it says, or why it states nothing to record.</summary>
public sealed class CoverageEntry
{
    public int Id { get; init; }

    public required string SourceId { get; init; }

    /// <summary>A single sentence, never a run: <c>stage-1/3</c>, <c>results/2.8</c>; or <c>card/NAME</c>.</summary>
    public required string Locator { get; init; }

    /// <summary>Its place in the text; cards come after all sentences.</summary>
    public required int Order { get; init; }

    public required bool IsCard { get; init; }

    /// <summary>Why nothing is recorded from it; null where records carry it.</summary>
    public LocalText? Nothing { get; init; }

    public List<CoverageRecord> Records { get; init; } = [];
}
