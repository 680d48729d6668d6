using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages.Drawings;

/// <summary>A tenure as a row of the drawn succession.</summary>
/// <param name="Reign">The tenure, with its person and dates.</param>
/// <param name="Span">Its bar.</param>
internal sealed record DrawnReign(Reign Reign, DrawnSpan Span)
{
    private const double Middle = 55;

    /// <summary>The tenures that lie in the time of the atlas and have a date, in the order given.</summary>
    public static IReadOnlyList<DrawnReign> Of(IEnumerable<Reign> reigns) =>
        [.. reigns.Where(r => r.Dates.Count > 0).Select(r => (Reign: r, Span: DrawnSpan.Of(r.Bounds))).Where(r => r.Span is not null).Select(r => new DrawnReign(r.Reign, r.Span!))];

    public bool IsCertain => Reign is { Shown: true, Certainty: Certainty.Certain };

    /// <summary>Where the name stands: over the beginning of the bar, or ending with it where that would leave the drawing.</summary>
    public (string X, string Anchor) Name => Span.Start < Middle ? (TimeScale.Percent(Span.Start), "start") : (TimeScale.Percent(Span.End), "end");
}
