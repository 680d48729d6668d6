namespace KazakhDzungar.Atlas.Search;

/// <summary>A person as a catalogue knows it: in time wherever an event, a reign, a birth or a death puts him.</summary>
public sealed class PersonItem : CatalogueItem
{
    /// <summary>The polities, peoples and clans that the person belonged to.</summary>
    public IReadOnlyList<string> Polities { get; init; } = [];

    /// <summary>The titles that the person held.</summary>
    public IReadOnlyList<Sources.LocalText> Titles { get; init; } = [];

    /// <summary>In how many events the person took part.</summary>
    public int Events { get; init; }
}
