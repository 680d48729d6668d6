namespace KazakhDzungar.Atlas.Time;

/// <summary>A date that is no interval and no set: something at an unknown moment, or for an unknown while, within it.</summary>
internal sealed class SingleDate : DateExpression
{
    private readonly DateWindows windows;

    public SingleDate(PrintedDate date, PrintedCalendar calendar)
    {
        Date = date;
        Text = date.Text;
        windows = new DateWindows(date, calendar, Slack.Of(date, calendar));
        Nominal = new DateWindows(date, calendar, Slack.None).Hull;
    }

    public PrintedDate Date { get; }

    public override string Text { get; }

    public override DateBounds Bounds => new(Hull.First, Hull.Last, Hull.First, Hull.Last);

    public override IEnumerable<SingleDate> Dates => [this];

    /// <summary>From the first day to the last on which it may be.</summary>
    public DayRange Hull => windows.Hull;

    /// <summary>The same, taken at its word: without qualifiers and without doubt about the calendar.</summary>
    public DayRange Nominal { get; }

    public override Truth Within(DayRange range)
    {
        if (range.Contains(Hull))
        {
            return Truth.Surely;
        }

        return windows.Touch(range) ? Truth.Possibly : Truth.Not;
    }
}
