using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages.Drawings;

/// <summary>A span with doubtful ends as a bar: it fades in, stands, and fades out. All in percent of the drawing's width.</summary>
/// <param name="Start">Where it may begin.</param>
/// <param name="SureStart">Where it surely stands.</param>
/// <param name="SureEnd">Where it no longer surely stands; before <paramref name="SureStart"/> where it never surely does.</param>
/// <param name="End">Where it is surely over.</param>
internal sealed record DrawnSpan(double Start, double SureStart, double SureEnd, double End)
{
    /// <summary>An end that nothing bounds fades over as much.</summary>
    private const int UnboundedDays = 5 * 366;

    private const double Whole = 100;

    /// <summary>How much of a drawing on a phone a letter takes.</summary>
    private const double LetterPercent = 2;

    /// <summary>Draws a span; null where it lies outside the time of the atlas.</summary>
    public static DrawnSpan? Of(DateBounds bounds)
    {
        var first = bounds.StartMin == DayNumber.UnboundedMin ? Math.Min(bounds.StartMax, bounds.EndMin) - UnboundedDays : bounds.StartMin;
        var last = bounds.EndMax == DayNumber.UnboundedMax ? Math.Max(bounds.StartMax, bounds.EndMin) + UnboundedDays : bounds.EndMax;
        return first > AtlasSpan.LastDay || last < AtlasSpan.FirstDay || (bounds.StartMin == DayNumber.UnboundedMin && bounds.EndMax == DayNumber.UnboundedMax && bounds.StartMax > bounds.EndMin)
            ? null
            : new(TimeScale.At(first), TimeScale.At(bounds.StartMax), TimeScale.At(bounds.EndMin + 1), TimeScale.At(last + 1));
    }

    public bool EverSure => SureStart < SureEnd;

    /// <summary>Where words over the bar stand: from its beginning, up to its end, or up to the edge, so that they stay on the narrowest drawing.</summary>
    /// <param name="letters">How many letters there are.</param>
    public (string X, string Anchor) Words(int letters)
    {
        var length = letters * LetterPercent;
        return Start + length <= Whole ? (TimeScale.Percent(Start), "start") : (TimeScale.Percent(End - length >= 0 ? End : Whole), "end");
    }

    /// <summary>The parts of the bar from left to right, those without any width left out.</summary>
    public IEnumerable<(string Kind, string X, string Width)> Parts
    {
        get
        {
            (string Kind, double From, double To)[] parts = EverSure
                ? [("is-beginning", Start, SureStart), ("is-sure", SureStart, SureEnd), ("is-ending", SureEnd, End)]
                : [("is-possible", Start, End)];
            return parts.Where(p => p.To > p.From).Select(p => (p.Kind, TimeScale.Percent(p.From), TimeScale.Percent(p.To - p.From)));
        }
    }
}
