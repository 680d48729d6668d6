using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A territorial change as a catalogue knows it. Its title is that of its event.</summary>
public sealed class ChangeItem : CatalogueItem
{
    public required string EventId { get; init; }

    public required EventKind Kind { get; init; }

    public required Hold Hold { get; init; }

    /// <summary>Who had the grip before: a polity's id, <c>not-told</c>, or null for nobody.</summary>
    public string? Before { get; init; }

    /// <summary>Who has it after: a polity's id, <c>not-told</c>, or null for nobody.</summary>
    public string? After { get; init; }

    public required DateColumns Date { get; init; }

    /// <summary>When a grip ended that the same change tells the end of.</summary>
    public DateColumns? Until { get; init; }

    public required Certainty Certainty { get; init; }

    public IReadOnlyList<string> Regions { get; init; } = [];
}
