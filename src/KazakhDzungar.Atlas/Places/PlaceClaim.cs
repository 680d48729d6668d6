using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Places;

/// <summary>Where an event was, or where a polity lived, fled or had its seat.</summary>
public sealed class PlaceClaim : Claim
{
    public required string PlaceId { get; init; }

    public Place? Place { get; init; }

    public required PlaceRole Role { get; init; }

    /// <summary>When, where the claim is about a time of its own.</summary>
    public DateColumns? Date { get; init; }

    public string? EventId { get; init; }

    public HistoricalEvent? Event { get; init; }

    public string? PolityId { get; init; }

    public Polity? Polity { get; init; }
}
