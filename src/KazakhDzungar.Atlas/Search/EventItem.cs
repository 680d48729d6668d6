using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Search;

/// <summary>An event as a catalogue knows it.</summary>
public sealed class EventItem : CatalogueItem
{
    public required EventKind Kind { get; init; }

    public required string StageId { get; init; }

    /// <summary>1 (decisive) to 3.</summary>
    public required int Importance { get; init; }

    /// <summary>The date that is shown.</summary>
    public required DateColumns Date { get; init; }

    /// <summary>The certainty of that date.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The place by which the map shows it; null where no place of it is located.</summary>
    public string? PlaceId { get; init; }

    /// <summary>The polities on its sides, each once.</summary>
    public IReadOnlyList<string> Sides { get; init; } = [];
}
