using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A place as a catalogue knows it: in time wherever a claim about it is.</summary>
public sealed class PlaceItem : CatalogueItem
{
    public required PlaceKind Kind { get; init; }

    public required LocationType Location { get; init; }

    /// <summary>The certainty of where it is put.</summary>
    public required Certainty Certainty { get; init; }

    public string? RegionId { get; init; }

    /// <summary>ISO 3166-1 alpha-2; null where nothing is said of today.</summary>
    public string? Country { get; init; }

    /// <summary>How many events were there.</summary>
    public int Events { get; init; }
}
