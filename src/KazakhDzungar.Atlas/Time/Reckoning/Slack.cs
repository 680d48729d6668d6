using System.Runtime.InteropServices;

namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// How far a date may lie from where it is printed. The amounts are those that <see cref="HistoricalDate"/> documents.
/// </summary>
/// <param name="Years">Years to either side.</param>
/// <param name="Months">Months to either side.</param>
/// <param name="Days">Days to either side.</param>
/// <param name="DaysEarlier">Further days before, for the calendar.</param>
/// <param name="DaysLater">Further days after, for the calendar.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Slack(int Years, int Months, int Days, int DaysEarlier, int DaysLater)
{
    private const int LunarMonthLag = 56;
    private const int LunarSeasonLead = 40;

    public static Slack None => default;

    public static Slack Of(PrintedDate date, PrintedCalendar calendar)
    {
        var isSeason = date.Part is { Kind: PartKind.Season };
        var slack = calendar.MayBeLunar
            ? new Slack(0, 0, 0, isSeason ? LunarSeasonLead : 0, isSeason ? 0 : LunarMonthLag)
            : None;
        return slack with
        {
            Years = Governs(date.Year, date.Month) ? YearsFor(date.Year) : 0,
            Months = date.Month is { } month && Governs(month, date.Day) ? Amount(month.Qualifier, 1, 1) : 0,
            Days = date.Day is { } day ? Amount(day.Qualifier, 3, 1) : 0,
        };
    }

    /// <summary>"Around 11 June 2004" wavers by days: a field wavers by itself only where the next finer one stands firm.</summary>
    private static bool Governs(DateField field, DateField? finer) =>
        finer is not { } next || next.Qualifier == Qualifier.None || field.Qualifier != next.Qualifier;

    private static int YearsFor(DateField year) => year.UnspecifiedDigits switch
    {
        0 => Amount(year.Qualifier, 2, 1),
        1 => Amount(year.Qualifier, 5, 2),
        2 => Amount(year.Qualifier, 20, 10),
        _ => Amount(year.Qualifier, 200, 100),
    };

    private static int Amount(Qualifier qualifier, int approximate, int uncertain) =>
        (qualifier.HasFlag(Qualifier.Approximate) ? approximate : 0) + (qualifier.HasFlag(Qualifier.Uncertain) ? uncertain : 0);
}
