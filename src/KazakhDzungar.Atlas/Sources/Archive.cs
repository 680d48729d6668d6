namespace KazakhDzungar.Atlas.Sources;

/// <summary>An archive whose files a source cites.</summary>
public sealed class Archive
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>The printed short form, <c>AVPRI</c>.</summary>
    public required LocalText Abbreviation { get; init; }

    public List<Account> Accounts { get; init; } = [];

    public List<Fund> Funds { get; init; } = [];
}
