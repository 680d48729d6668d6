using NodaTime;

namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// Turns days, months and years as printed into day numbers. Months are counted through: year × 12 + month − 1.
/// Whatever lies before or after the years ±9999 becomes <see cref="DayNumber.UnboundedMin"/> or <see cref="DayNumber.UnboundedMax"/>.
/// </summary>
internal sealed class PrintedCalendar
{
    public const int MonthsPerYear = 12;

    private static readonly PrintedCalendar[] Calendars = [.. Enum.GetValues<DateCalendar>().Select(kind => new PrintedCalendar(kind))];

    private readonly CalendarSystem system;

    private PrintedCalendar(DateCalendar kind)
    {
        Kind = kind;
        system = kind == DateCalendar.Julian ? CalendarSystem.Julian : CalendarSystem.Iso;
    }

    public DateCalendar Kind { get; }

    public string Name => Kind == DateCalendar.Julian ? "Julian" : "Gregorian";

    public bool MayBeLunar => Kind == DateCalendar.Chinese;

    /// <exception cref="ArgumentOutOfRangeException">There is no such calendar.</exception>
    public static PrintedCalendar For(DateCalendar kind) =>
        Array.Find(Calendars, calendar => calendar.Kind == kind) ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, null);

    public (int Year, int Month, int Day) Date(int day) =>
        Kind == DateCalendar.Julian ? DayNumber.ToJulian(day) : DayNumber.ToGregorian(day);

    /// <summary>The first month that begins on this day or after it.</summary>
    public long MonthFrom(int day)
    {
        var (year, month, dayOfMonth) = Date(day);
        return ((long)year * MonthsPerYear) + month - (dayOfMonth == 1 ? 1 : 0);
    }

    public int FirstDayOf(long month)
    {
        var year = YearOf(month);
        if (Math.Abs(year) > DayNumber.MaxYear)
        {
            return year < 0 ? DayNumber.UnboundedMin : DayNumber.UnboundedMax;
        }

        return DayOf((int)year, MonthOfYear(month), 1);
    }

    public int LastDayOf(long month)
    {
        var year = YearOf(month);
        if (Math.Abs(year) > DayNumber.MaxYear)
        {
            return year < 0 ? DayNumber.UnboundedMin : DayNumber.UnboundedMax;
        }

        return DayOf((int)year, MonthOfYear(month), DayNumber.DaysInMonth(system, (int)year, MonthOfYear(month)));
    }

    /// <summary>The days of a month from one to another, as far as the month has them; null when it has none of them.</summary>
    public DayRange? DaysOf(long month, int first, int last)
    {
        var year = YearOf(month);
        if (Math.Abs(year) > DayNumber.MaxYear)
        {
            return null;
        }

        var most = DayNumber.DaysInMonth(system, (int)year, MonthOfYear(month));
        return first > most
            ? null
            : new DayRange(DayOf((int)year, MonthOfYear(month), first), DayOf((int)year, MonthOfYear(month), Math.Min(last, most)));
    }

    /// <summary>The days of the longest of the months that two fields allow.</summary>
    public int MostDaysIn(DateField year, DateField month)
    {
        if (!month.IsExact)
        {
            return 31;
        }

        var lastToTry = Math.Min(year.Last, year.First + 8);
        return Enumerable.Range((int)year.First, (int)(lastToTry - year.First) + 1)
            .Max(y => DayNumber.DaysInMonth(system, y, (int)month.First));
    }

    private static long YearOf(long month) => (month - MonthOfYear(month) + 1) / MonthsPerYear;

    private static int MonthOfYear(long month) => (int)(((month % MonthsPerYear) + MonthsPerYear) % MonthsPerYear) + 1;

    private int DayOf(int year, int month, int day)
    {
        var number = Kind == DateCalendar.Julian ? DayNumber.FromJulian(year, month, day) : DayNumber.FromGregorian(year, month, day);
        return Math.Clamp(number, DayNumber.UnboundedMin, DayNumber.UnboundedMax);
    }
}
