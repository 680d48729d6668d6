using System.Runtime.InteropServices;

namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// The four <see cref="DayNumber">day numbers</see> between which a date starts and ends. All four are inclusive, and
/// <c>StartMin ≤ StartMax ≤ EndMax</c> and <c>StartMin ≤ EndMin ≤ EndMax</c> always hold. For an event at one unknown moment
/// (a year, say) the start and the end have the same pair of bounds, so <c>StartMax</c> lies after <c>EndMin</c>.
/// </summary>
/// <param name="StartMin">Starts not before this day; <see cref="DayNumber.UnboundedMin"/> when nothing bounds it.</param>
/// <param name="StartMax">Starts not after this day.</param>
/// <param name="EndMin">Ends not before this day.</param>
/// <param name="EndMax">Ends not after this day; <see cref="DayNumber.UnboundedMax"/> when nothing bounds it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DateBounds(int StartMin, int StartMax, int EndMin, int EndMax)
{
    private const int DaysOfMonth = 31;
    private const int DaysOfSeason = 92;
    private const int DaysOfYear = 366;

    /// <summary>How narrowly the beginning and the end are told.</summary>
    public DatePrecision Precision => (Math.Max(StartMax - StartMin, EndMax - EndMin) + 1) switch
    {
        1 => DatePrecision.Day,
        <= DaysOfMonth => DatePrecision.Month,
        <= DaysOfSeason => DatePrecision.Season,
        <= DaysOfYear => DatePrecision.Year,
        _ => DatePrecision.Years,
    };

    /// <summary>Whether what has these bounds, and of which no more is known, shares a day with a range that holds one day or more.</summary>
    public Truth Within(DayRange range)
    {
        if (StartMax <= range.Last && EndMin >= range.First)
        {
            return Truth.Surely;
        }

        return StartMin <= range.Last && EndMax >= range.First ? Truth.Possibly : Truth.Not;
    }
}
