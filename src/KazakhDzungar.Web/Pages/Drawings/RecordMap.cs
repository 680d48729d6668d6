using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Pages.Drawings;

/// <summary>The small map of a record.</summary>
/// <param name="Drawing">The map.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Address">The map page with the same in view.</param>
internal sealed record RecordMap(DrawnMap Drawing, string Caption, string Address)
{
    /// <summary>Who has what kind of grip within the picture, those with the most regions first.</summary>
    public IEnumerable<(string Holder, Hold Hold)> Holders =>
        Drawing.Lands.GroupBy(l => (l.Holder, l.Hold)).OrderBy(g => g.Key.Hold).ThenByDescending(g => g.Count()).Select(g => g.Key);

    /// <summary>Whether some of it is drawn faint.</summary>
    public bool InDoubt => Drawing.Lands.Any(l => !l.Surely);
}
