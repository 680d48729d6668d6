using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Routes;

/// <summary>The path of an army, an embassy, a flight or a migration.</summary>
public sealed class Route
{
    public required string Id { get; init; }

    public required RouteKind Kind { get; init; }

    public required string EventId { get; init; }

    public HistoricalEvent? Event { get; init; }

    public required string PolityId { get; init; }

    public required LocalText Name { get; init; }

    public Certainty Certainty { get; init; }

    /// <summary>Why the line runs as it does, where the texts give only its ends.</summary>
    public LocalText? Reasoning { get; init; }

    public List<Account> Accounts { get; init; } = [];

    public List<RoutePoint> Points { get; init; } = [];
}
