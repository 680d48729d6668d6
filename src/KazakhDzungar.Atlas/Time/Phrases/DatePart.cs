namespace KazakhDzungar.Atlas.Time;

internal enum DatePart
{
    Day,
    Month,
    Season,
    Year,
}
