using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Pages.Desk;
using KazakhDzungar.Web.Pages.Drawings;

namespace KazakhDzungar.Web.Pages.Compare;

/// <summary>Compares who held what at two times of the atlas.</summary>
internal sealed class DateComparer(Chronicle chronicle, RecordMaps maps)
{
    private const string FirstTime = "1722";
    private const string SecondTime = "1758";

    /// <summary>Compares two instants of the atlas in EDTF; those that are not given are before the Great Disaster and the end.</summary>
    public (ComparedDates? Dates, SelectionProblem? Problem) Compare(string? a, string? b)
    {
        if (Read(a ?? FirstTime) is not { } first)
        {
            return (null, new("a", SelectionFault.BadDate, a!));
        }

        if (Read(b ?? SecondTime) is not { } second)
        {
            return (null, new("b", SelectionFault.BadDate, b!));
        }

        var (before, after) = (HoldersOn(first.Days.Last), HoldersOn(second.Days.Last));
        var differing = chronicle.Regions.Where(r => !before[r.Key].ToHashSet().SetEquals(after[r.Key])).OrderBy(r => Words.Name(r.Value), StringComparer.CurrentCulture)
            .Select(r => (r.Key, (IReadOnlyList<DrawnLand>)[.. before[r.Key]], (IReadOnlyList<DrawnLand>)[.. after[r.Key]])).ToList();
        return (new(Show(first, "a"), Show(second, "b"), differing, chronicle.Regions.Count), null);

        ComparedDates.Time Show(ViewedTime view, string key) =>
            new(view, maps.OfDay(new(view.Days.Last), key, differing.Select(d => d.Key)), RulerLine.In(chronicle.Reigns, new(view.Days.Last, view.Days.Last)));
    }

    private static ViewedTime? Read(string text) => ViewedTime.TryParse(text, out var view, out _) && !view.IsRange ? view : null;

    private ILookup<string, DrawnLand> HoldersOn(int day) => chronicle.Holdings.Where(h => h.Hold == Hold.Held && h.StartMin <= day && h.EndMax >= day)
        .ToLookup(h => h.RegionId, h => new DrawnLand(h.RegionId, h.Holder, h.Hold, h.StartMax <= day && h.EndMin >= day), StringComparer.Ordinal);
}
