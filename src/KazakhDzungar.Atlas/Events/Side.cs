using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Events;

/// <summary>One side of a fight or a negotiation.</summary>
public sealed class Side
{
    public int Id { get; init; }

    public string EventId { get; init; } = "";

    /// <summary>Its name within the event, to which participants, forces and outcomes refer.</summary>
    public required string Key { get; init; }

    public required string PolityId { get; init; }

    /// <summary>A name of its own, where the polity's does not tell two parties apart.</summary>
    public LocalText? Name { get; init; }
}
