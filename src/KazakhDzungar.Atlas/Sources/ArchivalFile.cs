namespace KazakhDzungar.Atlas.Sources;

/// <summary>Where in its fund an archival file stands: inventory (опись) and number of the file (дело), as printed.</summary>
public sealed record ArchivalFile
{
    public required string Inventory { get; init; }

    public required string Number { get; init; }

    public string? Year { get; init; }
}
