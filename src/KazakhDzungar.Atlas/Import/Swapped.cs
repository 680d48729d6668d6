using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Import;

/// <summary>The commonest slip with positions: latitude, longitude as maps and gazetteers print them, where GeoJSON has longitude, latitude.</summary>
internal static class Swapped
{
    /// <summary>Degrees north: the texts name no place beyond it, and the map ends well before.</summary>
    private const double NorthOfAll = 60;

    /// <summary>The lands of the texts, Beijing included: degrees east and north.</summary>
    private static readonly Envelope Lands = new(45, 120, 30, 60);

    /// <summary>A question after the right order, with a space before it; empty where the position makes sense as it is, or in no order.</summary>
    public static string Question(Coordinate position) => position.Y > NorthOfAll && Lands.Contains(position.Y, position.X)
        ? FormattableString.Invariant($" Did you mean [{position.Y}, {position.X}]? Longitude comes first.")
        : "";
}
