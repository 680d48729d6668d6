using System.Globalization;

namespace KazakhDzungar.Web.Pages;

/// <summary>The <c>map</c> of an address: <c>zoom/latitude/longitude</c>.</summary>
internal static class MapView
{
    public static bool IsValid(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 3 && In(parts[0], 0, 12) && In(parts[1], -85, 85) && In(parts[2], -180, 180);
    }

    private static bool In(string text, double min, double max) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && n >= min && n <= max;
}
