using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages;

/// <summary>A ruler of one of the two sides in a time, and whether surely so.</summary>
internal sealed record RulerLine(string PersonId, string Name, string PolityId, bool Surely)
{
    /// <summary>An end that nothing bounds is taken to be so near the last day that is told; the map's bands fade over as much.</summary>
    private const int UnboundedDays = 5 * 366;

    /// <summary>The sides, in the order in which they are told.</summary>
    private static readonly string[] Sides = ["kazakh-khanate", "senior-juz", "middle-juz", "junior-juz", "dzungar-khanate"];

    public static IReadOnlyList<RulerLine> In(IEnumerable<ChronicleReign> reigns, DayRange days) =>
    [
        .. reigns.Where(r => Sides.Contains(r.PolityId) && ExtentOf(r).Overlaps(days))
            .OrderBy(r => Array.IndexOf(Sides, r.PolityId)).ThenBy(r => r.StartMax)
            .Select(r => new RulerLine(r.PersonId, Words.Name(r.Name), r.PolityId, r.StartMax <= days.Last && r.EndMin >= days.First)),
    ];

    private static DayRange ExtentOf(ChronicleReign reign) => new(
        reign.StartMin == DayNumber.UnboundedMin ? Math.Min(reign.StartMax, reign.EndMin) - UnboundedDays : reign.StartMin,
        reign.EndMax == DayNumber.UnboundedMax ? Math.Max(reign.StartMax, reign.EndMin) + UnboundedDays : reign.EndMax);
}
