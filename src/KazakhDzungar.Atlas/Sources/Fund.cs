namespace KazakhDzungar.Atlas.Sources;

/// <summary>A fund (фонд) of an archive, from which a source cites files.</summary>
public sealed class Fund
{
    public required string Id { get; init; }

    public required string ArchiveId { get; init; }

    public Archive? Archive { get; init; }

    public required string Number { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>The forms in which a source prints it with a file, <c>F. ZD</c>.</summary>
    public List<NameClaim> Names { get; init; } = [];

    /// <summary>One summary: its name, with what that rests on.</summary>
    public List<Account> Accounts { get; init; } = [];

    /// <summary>The files of the fund that a source cites.</summary>
    public List<Reference> Files { get; init; } = [];
}
