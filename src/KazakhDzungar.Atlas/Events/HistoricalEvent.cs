using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Events;

/// <summary>Something that happened, and all that the sources claim of it.</summary>
public sealed class HistoricalEvent
{
    public required string Id { get; init; }

    public required EventKind Kind { get; init; }

    /// <summary>The section of the narrative that tells it; not a date.</summary>
    public required string StageId { get; init; }

    /// <summary>1 (decisive) to 3 (shown when near): an editorial judgement for the map.</summary>
    public required int Importance { get; init; }

    public required LocalText Title { get; init; }

    public List<Account> Accounts { get; init; } = [];

    public List<DateClaim> Dates { get; init; } = [];

    public List<PlaceClaim> Places { get; init; } = [];

    public List<Side> Sides { get; init; } = [];

    public List<Participation> Participants { get; init; } = [];

    public List<Force> Forces { get; init; } = [];

    public List<Outcome> Outcomes { get; init; } = [];

    public List<EventLink> Links { get; init; } = [];

    public List<Land.TerritorialChange> Changes { get; init; } = [];

    public List<Routes.Route> Routes { get; init; } = [];
}
