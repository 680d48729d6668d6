using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Pages.Drawings;

/// <summary>Who had which grip on land.</summary>
internal static class Lands
{
    /// <summary>Every grip of a day on some regions, what is held first; of what is not told, nothing is painted.</summary>
    public static IReadOnlyList<DrawnLand> At(Chronicle chronicle, int day, IEnumerable<string> regions)
    {
        var shown = regions.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. chronicle.Holdings.Where(h => h.StartMin <= day && h.EndMax >= day && h.Holder != Polity.NotTold && shown.Contains(h.RegionId))
                .OrderBy(h => h.Hold).Select(h => new DrawnLand(h.RegionId, h.Holder, h.Hold, h.StartMax <= day && h.EndMin >= day)),
        ];
    }
}
