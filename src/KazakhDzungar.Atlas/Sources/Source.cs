namespace KazakhDzungar.Atlas.Sources;

/// <summary>One of the texts from which the atlas is made.</summary>
public sealed class Source
{
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    public required SourceKind Kind { get; init; }

    public required LocalText Description { get; init; }

    public string? Licence { get; init; }

    public int? Year { get; init; }

    public List<SourceSection> Sections { get; init; } = [];

    /// <summary>The names of the hover-cards that the text carries.</summary>
    public IReadOnlyList<string> Cards { get; init; } = [];
}
