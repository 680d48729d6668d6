namespace KazakhDzungar.Atlas.Time;

/// <summary>One end of an interval.</summary>
/// <param name="Kind">How it is told.</param>
/// <param name="Date">The date, for <see cref="EndKind.Dated"/> alone.</param>
internal sealed record IntervalEnd(EndKind Kind, SingleDate? Date)
{
    public string Text => Kind == EndKind.Open ? ".." : Date?.Text ?? "";
}
