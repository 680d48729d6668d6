namespace KazakhDzungar.Atlas.Time;

/// <summary>The time that the atlas covers: 1 January 1635 to 31 December 1758, proleptic Gregorian, both inclusive.</summary>
public static class AtlasSpan
{
    public const int FirstYear = 1635;

    public const int LastYear = 1758;

    /// <summary>Days since 1970-01-01.</summary>
    public static int FirstDay { get; } = DayNumber.FromGregorian(FirstYear, 1, 1);

    /// <summary>Days since 1970-01-01.</summary>
    public static int LastDay { get; } = DayNumber.FromGregorian(LastYear, 12, 31);
}
