namespace KazakhDzungar.Atlas.Time;

/// <summary>What a phrase for a date is built around, once unspecified fields are left out.</summary>
internal enum DateShape
{
    Year,
    PartOfYear,
    Month,

    /// <summary>The first nine days of a month, its teens, or its twenties: its beginning, middle or end.</summary>
    PartOfMonth,
    DayOfUnknownMonth,
    Day,
}
