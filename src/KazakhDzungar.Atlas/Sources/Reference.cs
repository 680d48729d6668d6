namespace KazakhDzungar.Atlas.Sources;

/// <summary>A work or an archival file that a source itself cites.</summary>
public sealed class Reference
{
    public required string Id { get; init; }

    public required ReferenceKind Kind { get; init; }

    /// <summary>The normalised form.</summary>
    public required string Text { get; init; }

    /// <summary>Every form in which a source prints it.</summary>
    public IReadOnlyList<string> Printed { get; init; } = [];

    /// <summary>The fund of an archival file.</summary>
    public string? FundId { get; init; }

    public Fund? Fund { get; init; }

    public ArchivalFile? File { get; init; }

    public string? Author { get; init; }

    public int? Year { get; init; }

    public string? Title { get; init; }

    public List<Account> Accounts { get; init; } = [];
}
