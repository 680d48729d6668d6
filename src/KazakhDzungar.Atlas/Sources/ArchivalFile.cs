namespace KazakhDzungar.Atlas.Sources;

/// <summary>An archival file by archive, fund (фонд), inventory (опись) and file (дело).</summary>
public sealed record ArchivalFile(LocalText Archive, string Abbreviation, string Fund, string Inventory, string File, string? Year);
