namespace KazakhDzungar.Atlas.Events;

/// <summary>What a figure counts.</summary>
public enum Measure
{
    Strength,
    Killed,
    Captured,
    Families,
    People,
    Animals,
    Days,
    LengthKm,
    Age,
}
