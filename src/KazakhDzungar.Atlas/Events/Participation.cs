using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Events;

/// <summary>That a person or a polity took part in an event, on which side and in which role. A side belongs to the event, not to the person.</summary>
public sealed class Participation : Claim
{
    public string EventId { get; init; } = "";

    public HistoricalEvent? Event { get; init; }

    public string? PersonId { get; init; }

    public Person? Person { get; init; }

    public string? PolityId { get; init; }

    public Polity? Polity { get; init; }

    /// <summary>The key of a side of the event; null for those on none.</summary>
    public string? Side { get; init; }

    public required ParticipantRole Role { get; init; }
}
