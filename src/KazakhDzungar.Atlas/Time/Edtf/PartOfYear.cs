namespace KazakhDzungar.Atlas.Time;

/// <summary>What EDTF's month codes 21 to 41 stand for.</summary>
/// <param name="Kind">Season, quarter, third or half.</param>
/// <param name="Index">0 for the first; of the seasons, 0 is spring and 3 winter.</param>
/// <param name="FirstMonth">The first month, 1 to 12.</param>
/// <param name="LastMonth">The last month, inclusive; 13 and 14 are January and February of the next year.</param>
/// <param name="Southern">Whether the season is told as one of the southern hemisphere.</param>
internal readonly record struct PartOfYear(PartKind Kind, int Index, int FirstMonth, int LastMonth, bool Southern)
{
    public const int FirstCode = 21;
    public const int LastCode = 41;

    private const int MonthsPerSeason = 3;
    private const int March = 3;
    private const int MonthsFromSouthernToNorthern = 6;

    public bool CrossesYears => LastMonth > 12;

    /// <summary>The part for a code from <see cref="FirstCode"/> to <see cref="LastCode"/>.</summary>
    public static PartOfYear Of(int code) => code switch
    {
        <= 24 => Northern(code - 21),
        <= 28 => Northern(code - 25),
        <= 32 => SouthernSeason(code - 29),
        <= 36 => Equal(PartKind.Quarter, code - 33, 3),
        <= 39 => Equal(PartKind.Third, code - 37, 4),
        _ => Equal(PartKind.Half, code - 40, 6),
    };

    private static PartOfYear Northern(int index)
    {
        var first = March + (index * MonthsPerSeason);
        return new(PartKind.Season, index, first, first + MonthsPerSeason - 1, Southern: false);
    }

    private static PartOfYear SouthernSeason(int index)
    {
        var first = ((March + (index * MonthsPerSeason) + MonthsFromSouthernToNorthern - 1) % 12) + 1;
        return new(PartKind.Season, index, first, first + MonthsPerSeason - 1, Southern: true);
    }

    private static PartOfYear Equal(PartKind kind, int index, int months) =>
        new(kind, index, (index * months) + 1, (index + 1) * months, Southern: false);
}
