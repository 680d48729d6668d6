namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// A <see cref="HistoricalDate"/> as the database holds it: the EDTF text, its calendar and words, and the four day numbers
/// (inclusive, days since 1970-01-01 in the proleptic Gregorian calendar) that queries compare.
/// </summary>
public sealed record DateColumns(
    string Edtf, DateCalendar Calendar, string? Words, int StartMin, int StartMax, int EndMin, int EndMax)
{
    /// <summary>The columns for a date.</summary>
    public static DateColumns From(HistoricalDate date)
    {
        var bounds = date.Bounds;
        return new(date.Edtf, date.Calendar, date.Words, bounds.StartMin, bounds.StartMax, bounds.EndMin, bounds.EndMax);
    }

    /// <summary>The date that these columns hold.</summary>
    public HistoricalDate ToDate() => HistoricalDate.Parse(Edtf, Calendar, Words);
}
