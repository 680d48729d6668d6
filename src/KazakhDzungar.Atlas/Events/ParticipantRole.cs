namespace KazakhDzungar.Atlas.Events;

/// <summary>In which role somebody took part in an event.</summary>
public enum ParticipantRole
{
    Ruler,
    Commander,
    Fighter,
    Ally,
    Envoy,
    Host,
    CouncilMember,
    Claimant,
    Elected,
    Deposed,
    Founder,
    Fugitive,
    Prisoner,
    Killed,
    Deceased,
    Executed,
    Sheltered,
    Informant,
    Victim,
    Migrant,
    Patron,
    Party,
}
