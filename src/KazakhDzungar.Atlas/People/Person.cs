using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.People;

/// <summary>A ruler, commander, envoy, scholar …: one person under one name, whatever forms the texts print.</summary>
public sealed class Person
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    public List<NameClaim> Names { get; init; } = [];

    public List<Account> Accounts { get; init; } = [];

    public List<Affiliation> Affiliations { get; init; } = [];

    /// <summary>Claims of birth and of death, by their role.</summary>
    public List<DateClaim> Dates { get; init; } = [];

    public List<Kinship> Kin { get; init; } = [];

    public List<Reign> Reigns { get; init; } = [];

    public List<Participation> Participations { get; init; } = [];
}
