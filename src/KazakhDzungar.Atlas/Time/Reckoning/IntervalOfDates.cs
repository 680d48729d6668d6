namespace KazakhDzungar.Atlas.Time;

/// <summary>Something that lasts from one date to another.</summary>
internal sealed class IntervalOfDates : DateExpression
{
    public IntervalOfDates(IntervalEnd start, IntervalEnd end)
    {
        Start = start;
        End = end;
        Text = $"{start.Text}/{end.Text}";
        Bounds = BoundsOf(start, end);
    }

    public IntervalEnd Start { get; }

    public IntervalEnd End { get; }

    public override string Text { get; }

    public override DateBounds Bounds { get; }

    public override IEnumerable<SingleDate> Dates => new[] { Start.Date, End.Date }.OfType<SingleDate>();

    public override Truth Within(DayRange range) => Bounds.Within(range);

    private static DateBounds BoundsOf(IntervalEnd start, IntervalEnd end)
    {
        var first = start.Date?.Hull ?? new DayRange(
            DayNumber.UnboundedMin,
            start.Kind == EndKind.Open ? DayNumber.UnboundedMin : DayNumber.UnboundedMax);
        var last = end.Date?.Hull ?? new DayRange(
            end.Kind == EndKind.Open ? DayNumber.UnboundedMax : DayNumber.UnboundedMin,
            DayNumber.UnboundedMax);

        // Nothing starts after its end: where the two overlap, each bounds the other.
        return new DateBounds(first.First, Math.Min(first.Last, last.Last), Math.Max(first.First, last.First), last.Last);
    }
}
