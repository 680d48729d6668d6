namespace KazakhDzungar.Atlas.Sources;

/// <summary>An archival file by archive, fund (фонд), inventory (опись) and file (дело).</summary>
public sealed record ArchivalFile
{
    public required LocalText Archive { get; init; }

    public required string Abbreviation { get; init; }

    public required string Fund { get; init; }

    public required string Inventory { get; init; }

    public required string File { get; init; }

    public string? Year { get; init; }
}
