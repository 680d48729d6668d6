using System.Globalization;

namespace KazakhDzungar.Atlas.Tests.Land;

/// <summary>The few EDTF forms that the land data uses, as days from 1970-01-01: year, month, day, season, and "some time between".</summary>
internal static class LandDates
{
    public static (int First, int Last) Read(string edtf)
    {
        if (edtf is ['[', .. var set, ']'])
        {
            var ends = set.Split("..");
            return (Read(ends[0]).First, Read(ends[1]).Last);
        }

        var parts = edtf.Split('-').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return parts switch
        {
            [var year] => (Day(year, 1, 1), Day(year + 1, 1, 1) - 1),
            [var year, >= 21 and <= 24 and var season] => (Day(year, (season - 20) * 3, 1), Day(year + (season == 24 ? 1 : 0), season == 24 ? 3 : ((season - 20) * 3) + 3, 1) - 1),
            [var year, var month] => (Day(year, month, 1), Day(year, month, 1) + DateTime.DaysInMonth(year, month) - 1),
            [var year, var month, var day] => (Day(year, month, day), Day(year, month, day)),
            _ => throw new FormatException(edtf),
        };
    }

    public static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber - new DateOnly(1970, 1, 1).DayNumber;
}
