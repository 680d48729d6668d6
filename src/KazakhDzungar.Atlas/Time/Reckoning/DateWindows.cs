namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// The stretches of days in which a date may lie. Most dates have one; <c>156X-12-25</c> has ten of a day each, <c>2004?-06</c> has three
/// of a month each. They are found when asked for, as <c>XXXX-XX-12</c> has 120,000.
/// </summary>
internal sealed class DateWindows
{
    private readonly PrintedDate date;
    private readonly PrintedCalendar calendar;
    private readonly Slack slack;
    private readonly int firstYear;
    private readonly int lastYear;

    public DateWindows(PrintedDate date, PrintedCalendar calendar, Slack slack)
    {
        this.date = date;
        this.calendar = calendar;
        this.slack = slack;
        firstYear = (int)Math.Clamp(date.Year.First - slack.Years, -DayNumber.MaxYear - 1, DayNumber.MaxYear + 1);
        lastYear = (int)Math.Clamp(date.Year.Last + slack.Years, -DayNumber.MaxYear - 1, DayNumber.MaxYear + 1);
        Hull = WholeYears ? Widened(Months(firstYear, lastYear)) : HullOfParts();
    }

    /// <summary>From the first day of the first stretch to the last day of the last.</summary>
    public DayRange Hull { get; }

    /// <summary>Whether a stretch shares a day with the range.</summary>
    public bool Touch(DayRange range)
    {
        if (WholeYears || !Hull.Overlaps(range))
        {
            return Hull.Overlaps(range);
        }

        // A stretch never strays further than into a neighbouring year.
        var from = Math.Max(firstYear, calendar.Date(Math.Max(range.First, Hull.First)).Year - 1);
        var to = Math.Min(lastYear, calendar.Date(Math.Min(range.Last, Hull.Last)).Year + 1);
        return Enumerable.Range(from, Math.Max(0, to - from + 1)).SelectMany(Parts).Any(part => part.Overlaps(range));
    }

    private bool WholeYears => date.Month is not { IsUnspecified: false } && date.Day is not { IsUnspecified: false };

    private bool WholeMonths => date.Day is not { IsUnspecified: false };

    private DayRange HullOfParts()
    {
        var years = Enumerable.Range(firstYear, lastYear - firstYear + 1);
        var first = years.SelectMany(Parts).First();
        var last = years.Reverse().SelectMany(year => Parts(year).Reverse()).First();
        return new DayRange(first.First, last.Last);
    }

    /// <summary>The stretches that begin from a printed year, in order.</summary>
    private IEnumerable<DayRange> Parts(int year)
    {
        var (first, last) = MonthsOf(year);
        if (WholeMonths)
        {
            return [Widened(new DayRange(calendar.FirstDayOf(first), calendar.LastDayOf(last)))];
        }

        var day = date.Day.GetValueOrDefault();
        return Enumerable.Range(0, (int)(last - first) + 1)
            .Select(offset => calendar.DaysOf(first + offset, (int)day.First, (int)day.Last))
            .OfType<DayRange>()
            .Select(Widened);
    }

    private (long First, long Last) MonthsOf(int year)
    {
        var month = date.Month.GetValueOrDefault();
        var (first, last) = date.Part is { } part ? (part.FirstMonth, part.LastMonth) : ((int)month.First, (int)month.Last);
        var january = (long)year * PrintedCalendar.MonthsPerYear;
        return (january + first - 1 - slack.Months, january + last - 1 + slack.Months);
    }

    private DayRange Months(int fromYear, int toYear) => new(
        calendar.FirstDayOf(((long)fromYear * PrintedCalendar.MonthsPerYear) - slack.Months),
        calendar.LastDayOf(((long)toYear * PrintedCalendar.MonthsPerYear) + PrintedCalendar.MonthsPerYear - 1 + slack.Months));

    private DayRange Widened(DayRange range) => new(
        Math.Max(DayNumber.UnboundedMin, range.First - slack.Days - slack.DaysEarlier),
        Math.Min(DayNumber.UnboundedMax, range.Last + slack.Days + slack.DaysLater));
}
