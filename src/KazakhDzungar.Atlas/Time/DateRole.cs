namespace KazakhDzungar.Atlas.Time;

/// <summary>What a date claim dates.</summary>
public enum DateRole
{
    Happened,
    Born,
    Died,
    ReignStart,
    ReignEnd,
}
