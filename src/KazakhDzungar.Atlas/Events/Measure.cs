namespace KazakhDzungar.Atlas.Events;

/// <summary>What a figure counts.</summary>
public enum Measure
{
    Strength,
    Killed,

    /// <summary>The share of a people that was killed, in per cent, 0 to 100; <see cref="Force.Of"/> names the people.</summary>
    KilledPercent,

    Captured,
    Families,
    People,
    Animals,
    Days,
    LengthKm,
    Age,
}
