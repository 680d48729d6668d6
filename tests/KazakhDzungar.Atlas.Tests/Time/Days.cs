using System.Globalization;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Time;

/// <summary>Day numbers written as "1643-01-01", "-0001-12-31", "min" and "max", so that tables stay readable.</summary>
internal static class Days
{
    public static int Of(string day)
    {
        if (day is "min" or "max")
        {
            return day == "min" ? DayNumber.UnboundedMin : DayNumber.UnboundedMax;
        }

        var year = int.Parse(day[..^6], CultureInfo.InvariantCulture);
        var month = int.Parse(day[^5..^3], CultureInfo.InvariantCulture);
        return DayNumber.FromGregorian(year, month, int.Parse(day[^2..], CultureInfo.InvariantCulture));
    }

    public static DayRange Range(string first, string last) => new(Of(first), Of(last));
}
