using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.People;

/// <summary>That a person belonged to a polity, people or clan.</summary>
public sealed class Affiliation : Claim
{
    public string PersonId { get; init; } = "";

    public Person? Person { get; init; }

    public required string PolityId { get; init; }

    public Polity? Polity { get; init; }

    public LocalText? Role { get; init; }
}
