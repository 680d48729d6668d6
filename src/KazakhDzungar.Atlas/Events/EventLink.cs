using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Events;

/// <summary>How one event bears on another: this event <see cref="Kind"/> the target.</summary>
public sealed class EventLink : Claim
{
    public string EventId { get; init; } = "";

    public HistoricalEvent? Event { get; init; }

    public required string TargetId { get; init; }

    public HistoricalEvent? Target { get; init; }

    public required LinkKind Kind { get; init; }
}
