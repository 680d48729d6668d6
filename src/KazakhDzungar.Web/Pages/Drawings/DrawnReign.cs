using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages.Drawings;

/// <summary>A tenure as a row of the drawn succession.</summary>
/// <param name="Reign">The tenure, with its person and dates.</param>
/// <param name="Span">Its bar.</param>
internal sealed record DrawnReign(Reign Reign, DrawnSpan Span)
{
    /// <summary>The tenures that lie in the time of the atlas and have a date, in the order given.</summary>
    public static IReadOnlyList<DrawnReign> Of(IEnumerable<Reign> reigns) =>
        [.. reigns.Where(r => r.Dates.Count > 0).Select(r => (Reign: r, Span: DrawnSpan.Of(r.Bounds))).Where(r => r.Span is not null).Select(r => new DrawnReign(r.Reign, r.Span!))];

    public bool IsCertain => Reign is { Shown: true, Certainty: Certainty.Certain };
}
