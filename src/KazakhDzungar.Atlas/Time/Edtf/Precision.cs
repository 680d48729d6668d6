namespace KazakhDzungar.Atlas.Time;

/// <summary>The smallest unit a date names. A part of the year is a season, quarter, third or half.</summary>
internal enum Precision
{
    Year,
    PartOfYear,
    Month,
    Day,
}
