using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A time that is asked for: EDTF or RFC 3339, both ends inclusive, either of them open.</summary>
/// <param name="From">The beginning as given; null where it is open.</param>
/// <param name="To">The end as given; null where it is open.</param>
/// <param name="Days">The first and the last day asked for.</param>
public sealed record TimeWindow(string? From, string? To, DayRange Days)
{
    private const int Longest = 40;

    /// <summary>Reads two ends. False where one is no date or the end lies before the beginning; then <paramref name="faulty"/> is the end at fault.</summary>
    /// <param name="from">A date, an open end (<c>..</c>), or null.</param>
    /// <param name="to">A date, an open end (<c>..</c>), or null.</param>
    /// <param name="window">The time; null where both ends are open.</param>
    /// <param name="faulty">The text that could not be read.</param>
    public static bool TryParse(string? from, string? to, out TimeWindow? window, out string? faulty)
    {
        window = null;
        (from, to) = (Closed(from), Closed(to));
        var (first, last) = (DayNumber.UnboundedMin, DayNumber.UnboundedMax);
        faulty = from;
        if (from is not null && !TryRead(from, out first, out _))
        {
            return false;
        }

        faulty = to;
        if (to is not null && (!TryRead(to, out _, out last) || last < first))
        {
            return false;
        }

        faulty = null;
        window = from is null && to is null ? null : new(from, to, new(first, last));
        return true;
    }

    /// <summary>Reads one text: an instant (<c>1741</c>, <c>1741-02-28T00:00:00Z</c>) or an interval (<c>1741/1758</c>, <c>1741/..</c>, <c>/1758</c>), as the <c>datetime</c> of OGC API – Features.</summary>
    public static bool TryParse(string text, out TimeWindow? window)
    {
        window = null;
        var ends = (text ?? "").Split('/');
        return ends.Length switch
        {
            1 => Closed(ends[0]) is not null && TryParse(ends[0], ends[0], out window, out _),
            2 => TryParse(ends[0], ends[1], out window, out _),
            _ => false,
        };
    }

    private static string? Closed(string? end) => end is null or "" or ".." ? null : end;

    /// <summary>A single date: no interval and no set, which would say more than one end.</summary>
    private static bool TryRead(string text, out int first, out int last)
    {
        (first, last) = (0, 0);
        if (text.Length > Longest || text.AsSpan().ContainsAny("/[{,") || !HistoricalDate.TryParse(text, DateCalendar.Gregorian, null, out var date, out _))
        {
            return false;
        }

        (first, last) = (date.Bounds.StartMin, date.Bounds.EndMax);
        return true;
    }
}
