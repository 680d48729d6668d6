using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.People;

/// <summary>A person's tenure of a title in a polity.</summary>
public sealed class Reign : Claim
{
    public string PersonId { get; init; } = "";

    public Person? Person { get; init; }

    public required string PolityId { get; init; }

    public Polity? Polity { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>Claims of its start and of its end, by their role.</summary>
    public List<DateClaim> Dates { get; init; } = [];
}
