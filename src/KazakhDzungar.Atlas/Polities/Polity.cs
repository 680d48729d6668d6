using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Polities;

/// <summary>A state or people that can hold land or take a side. The three juzes are polities of the Kazakh Khanate.</summary>
public sealed class Polity
{
    /// <summary>The holder of land of which the texts do not tell who held it: a holder, but not a polity.</summary>
    public const string NotTold = Land.TerritorialReplay.NotTold;

    public required string Id { get; init; }

    public required PolityKind Kind { get; init; }

    public required LocalText Name { get; init; }

    public List<NameClaim> Names { get; init; } = [];

    public string? ParentId { get; init; }

    public Polity? Parent { get; init; }

    public bool HoldsLand { get; init; }

    public List<Account> Accounts { get; init; } = [];

    public List<PlaceClaim> Places { get; init; } = [];

    public List<Reign> Reigns { get; init; } = [];

    public List<Affiliation> Members { get; init; } = [];

    public List<Participation> Participations { get; init; } = [];
}
