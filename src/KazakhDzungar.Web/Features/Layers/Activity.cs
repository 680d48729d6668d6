using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>That a person took part in an event, in one role: when and where the event was. The title is the event's.</summary>
internal sealed class Activity : CatalogueItem
{
    public required EventItem Event { get; init; }

    public required string PersonId { get; init; }

    public required LocalText Person { get; init; }

    public required ParticipantRole Role { get; init; }

    /// <summary>The polity on whose side; null for those on none.</summary>
    public string? Side { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>The claim that it rests on.</summary>
    public required int Claim { get; init; }
}
