namespace KazakhDzungar.Atlas.Time;

/// <summary>The calendar in which a source prints a date.</summary>
public enum DateCalendar
{
    /// <summary>Not told. Reckoned as Gregorian, without any allowance.</summary>
    Unknown,

    /// <summary>The Gregorian calendar (New Style).</summary>
    Gregorian,

    /// <summary>The Julian calendar (Old Style), as in Russian archives before 1918.</summary>
    Julian,

    /// <summary>
    /// Perhaps the Chinese lunisolar calendar: the text prints a month and a day that look Gregorian, but the month may be a lunar one.
    /// <see cref="HistoricalDate"/> tells how far its bounds are widened for this.
    /// </summary>
    Chinese,
}
