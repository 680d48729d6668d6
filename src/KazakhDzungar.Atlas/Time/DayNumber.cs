using NodaTime;

namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// Days counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar, negative before it: JavaScript's
/// <c>Date.UTC(year, month - 1, day) / 86400000</c>. Years are astronomical: 0 is 1 BC, -1 is 2 BC.
/// </summary>
public static class DayNumber
{
    /// <summary>
    /// "As early as can be": the day -9999-01-01. Stands for an open or unknown start and for everything before it.
    /// Safe to compare, subtract and send to a browser.
    /// </summary>
    public const int UnboundedMin = -4371587;

    /// <summary>"As late as can be": the day 9999-12-31. Stands for an open or unknown end and for everything after it.</summary>
    public const int UnboundedMax = 2932896;

    /// <summary>The largest year of either calendar, and negated the smallest.</summary>
    public const int MaxYear = 9999;

    // NodaTime's calendars stop at the year -9998, and the Julian one at 9998 as well. Both repeat themselves after 400 years
    // exactly, so a day is reckoned in the years 400 to 799 and moved by whole cycles.
    private const int CycleYears = 400;
    private const int GregorianCycle = 146_097;
    private const int JulianCycle = 146_100;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The number of a Gregorian day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or the year is outside ±9999.</exception>
    public static int FromGregorian(int year, int month, int day) =>
        FromCalendar(CalendarSystem.Iso, GregorianCycle, year, month, day);

    /// <summary>The number of a Julian day. The last days of 9999 lie a little after <see cref="UnboundedMax"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or the year is outside ±9999.</exception>
    public static int FromJulian(int year, int month, int day) =>
        FromCalendar(CalendarSystem.Julian, JulianCycle, year, month, day);

    /// <summary>The Gregorian year, month (1–12) and day of a day number.</summary>
    public static (int Year, int Month, int Day) ToGregorian(int day) => ToCalendar(CalendarSystem.Iso, GregorianCycle, day);

    /// <summary>The Julian year, month (1–12) and day of a day number.</summary>
    public static (int Year, int Month, int Day) ToJulian(int day) => ToCalendar(CalendarSystem.Julian, JulianCycle, day);

    /// <summary>How many days a month has.</summary>
    internal static int DaysInMonth(CalendarSystem calendar, int year, int month) =>
        calendar.GetDaysInMonth(CycleYears + Modulo(year, CycleYears), month);

    private static int FromCalendar(CalendarSystem calendar, int daysPerCycle, int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -MaxYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        var yearOfCycle = CycleYears + Modulo(year, CycleYears);
        return DayOf(new LocalDate(yearOfCycle, month, day, calendar)) + ((year - yearOfCycle) / CycleYears * daysPerCycle);
    }

    private static (int Year, int Month, int Day) ToCalendar(CalendarSystem calendar, int daysPerCycle, int day)
    {
        var origin = DayOf(new LocalDate(CycleYears, 1, 1, calendar));
        var dayOfCycle = Modulo((long)day - origin, daysPerCycle);
        var cycles = (int)(((long)day - origin - dayOfCycle) / daysPerCycle);
        var date = Epoch.PlusDays(origin + dayOfCycle).WithCalendar(calendar);
        return (date.Year + (cycles * CycleYears), date.Month, date.Day);
    }

    private static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date.WithCalendar(CalendarSystem.Iso));

    private static int Modulo(long value, int divisor) => (int)(((value % divisor) + divisor) % divisor);
}
