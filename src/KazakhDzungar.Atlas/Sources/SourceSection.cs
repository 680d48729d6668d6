namespace KazakhDzungar.Atlas.Sources;

/// <summary>A section of a source and how far its locators reach.</summary>
public sealed class SourceSection
{
    public int Id { get; init; }

    public string SourceId { get; init; } = "";

    /// <summary>The section's part of a locator, <c>stage-1</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The heading as printed.</summary>
    public required string Heading { get; init; }

    public required int Order { get; init; }

    /// <summary>True where the source is cited by paragraph and sentence, false where by sentence alone.</summary>
    public required bool ByParagraph { get; init; }

    /// <summary>Sentences per paragraph; one number where the section is cited by sentence alone.</summary>
    public required IReadOnlyList<int> Sentences { get; init; }
}
