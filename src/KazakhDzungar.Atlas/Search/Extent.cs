using System.Globalization;
using System.Runtime.InteropServices;

namespace KazakhDzungar.Atlas.Search;

/// <summary>
/// A box on the globe in degrees, WGS 84, edges included. Where <see cref="West"/> is greater than <see cref="East"/> it spans the meridian
/// of 180° (RFC 7946, section 5.2).
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Extent(double West, double South, double East, double North)
{
    /// <summary>Reads <c>west,south,east,north</c>, or the six numbers of a box with heights, which do not count.</summary>
    public static bool TryParse(string text, out Extent extent)
    {
        extent = default;
        var parts = (text ?? "").Split(',');
        if (parts.Length is not (4 or 6))
        {
            return false;
        }

        var numbers = new double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        var half = parts.Length / 2;
        extent = new(numbers[0], numbers[1], numbers[half], numbers[half + 1]);
        return extent.IsOnTheGlobe;
    }

    public bool Contains(double longitude, double latitude) =>
        latitude >= South && latitude <= North
        && (West <= East ? longitude >= West && longitude <= East : longitude >= West || longitude <= East);

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{West},{South},{East},{North}");

    private bool IsOnTheGlobe => West is >= -180 and <= 180 && East is >= -180 and <= 180 && South is >= -90 and <= 90 && North is >= -90 and <= 90 && South <= North;
}
