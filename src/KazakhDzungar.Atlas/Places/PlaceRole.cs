namespace KazakhDzungar.Atlas.Places;

/// <summary>What a place is to an event (the first six) or to a polity.</summary>
public enum PlaceRole
{
    At,
    Near,
    From,
    To,
    Through,
    Target,
    Lived,
    FledTo,
    Seat,
    Border,
}
