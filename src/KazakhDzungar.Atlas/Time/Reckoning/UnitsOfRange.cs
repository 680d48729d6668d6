namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// The days, months or years that a range in an all-of set runs through: <c>{1670..1672}</c> is 1670, 1671 and 1672, and something
/// of each. Where the ends differ in precision the coarser unit counts; an end that is open is as far away as can be.
/// </summary>
internal sealed class UnitsOfRange(SetMember member, PrintedCalendar calendar)
{
    /// <summary>Whether a whole unit lies in the range of days, which then surely overlaps the set.</summary>
    public bool AnyInside(DayRange range)
    {
        var first = Math.Max(range.First, member.Hull.First);
        var last = Math.Min(range.Last, member.Hull.Last);
        return first <= last && (EndInside(member.First, range) || EndInside(member.Last, range) || MiddleInside(first, last));
    }

    private static bool EndInside(SingleDate? end, DayRange range) => end is not null && range.Contains(end.Hull);

    private bool MiddleInside(int first, int last)
    {
        SingleDate[] ends = [.. new[] { member.First, member.Last }.OfType<SingleDate>()];
        if (calendar.MayBeLunar || !ends.All(end => end.Date.IsPlain))
        {
            return false;
        }

        var anchor = ends.MinBy(end => end.Date.Precision)!;
        return anchor.Date.Precision == Precision.Day || calendar.LastDayOf(FirstUnitFrom(first, anchor).Last) <= last;
    }

    /// <summary>The months of the first unit that begins on a day or after it, counted in steps from one that is written.</summary>
    private (long First, long Last) FirstUnitFrom(int day, SingleDate anchor)
    {
        var length = anchor.Date switch
        {
            { Part: { } part } => part.LastMonth - part.FirstMonth + 1,
            { Precision: Precision.Month } => 1,
            _ => PrintedCalendar.MonthsPerYear,
        };
        var wait = calendar.MonthFrom(day) - calendar.MonthFrom(anchor.Hull.First);
        var past = ((wait % length) + length) % length;
        var start = calendar.MonthFrom(day) + (past == 0 ? 0 : length - past);
        return (start, start + length - 1);
    }
}
