using KazakhDzungar.Web.Pages.Desk;
using KazakhDzungar.Web.Pages.Drawings;

namespace KazakhDzungar.Web.Pages.Compare;

/// <summary>Who held what at two times.</summary>
/// <param name="A">The first time.</param>
/// <param name="B">The second.</param>
/// <param name="Differing">The regions whose holders differ, by name, with every possible holder at each.</param>
/// <param name="Regions">How many regions there are.</param>
internal sealed record ComparedDates(ComparedDates.Time A, ComparedDates.Time B, IReadOnlyList<(string Region, IReadOnlyList<DrawnLand> A, IReadOnlyList<DrawnLand> B)> Differing, int Regions)
{
    /// <summary>One of the two.</summary>
    /// <param name="View">The time as it was asked for.</param>
    /// <param name="Map">Its last day as a map.</param>
    /// <param name="Rulers">Who ruled on both sides.</param>
    internal sealed record Time(ViewedTime View, RecordMap Map, IReadOnlyList<RulerLine> Rulers);
}
