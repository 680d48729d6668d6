using System.Runtime.InteropServices;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A time of an item: a date, or a span of which no more than the bounds is known.</summary>
/// <param name="Bounds">The bounds of its start and end.</param>
/// <param name="Date">The date; null for a span put together from two.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ItemTime(DateBounds Bounds, HistoricalDate? Date)
{
    public static ItemTime Of(DateColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var date = columns.ToDate();
        return new(date.Bounds, date);
    }

    /// <summary>The first day on which it can have been, or the last where nothing bounds the first.</summary>
    public int Day => Bounds.StartMin == DayNumber.UnboundedMin ? Bounds.EndMax : Bounds.StartMin;

    /// <summary>How surely it shares a day with a range. The date is asked only where its bounds do not settle it.</summary>
    public Truth Within(DayRange days)
    {
        if (Bounds.StartMin > days.Last || Bounds.EndMax < days.First)
        {
            return Truth.Not;
        }

        return days.First <= Bounds.StartMin && Bounds.EndMax <= days.Last ? Truth.Surely : Date?.Within(days) ?? Bounds.Within(days);
    }
}
