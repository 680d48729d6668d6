namespace KazakhDzungar.Atlas.Time;

/// <summary>How narrowly a date is told: the span in which its beginning, or its end where that is the wider, may lie.</summary>
public enum DatePrecision
{
    Day,

    /// <summary>Up to 31 days.</summary>
    Month,

    /// <summary>Up to 92 days.</summary>
    Season,

    /// <summary>Up to 366 days.</summary>
    Year,

    /// <summary>More.</summary>
    Years,
}
