using System.Globalization;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages.Drawings;

/// <summary>
/// The time of the atlas from edge to edge of a drawing, in percent of its width: so a drawing is as wide as its page while its letters keep
/// their size.
/// </summary>
internal static class TimeScale
{
    private const int YearsBetweenMarks = 20;
    private const double Whole = 100;

    /// <summary>The years that are marked, with where they begin.</summary>
    public static IEnumerable<(int Year, string At)> Years { get; } =
    [
        .. Enumerable.Range(0, 1 + ((AtlasSpan.LastYear - FirstMark) / YearsBetweenMarks)).Select(i => FirstMark + (i * YearsBetweenMarks))
            .Select(year => (year, Percent(At(DayNumber.FromGregorian(year, 1, 1))))),
    ];

    private static int FirstMark => ((AtlasSpan.FirstYear / YearsBetweenMarks) + 1) * YearsBetweenMarks;

    /// <summary>Where a day begins, in percent; days outside the time of the atlas are at its edges.</summary>
    public static double At(int day) =>
        Whole * (Math.Clamp(day, AtlasSpan.FirstDay, AtlasSpan.LastDay + 1) - AtlasSpan.FirstDay) / (AtlasSpan.LastDay + 1 - AtlasSpan.FirstDay);

    /// <summary>As SVG writes it.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share:0.###}%");
}
