using System.Text.Json;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Import;

/// <summary>The GeoJSON geometries (RFC 7946) that <c>data/</c> uses, read into NetTopologySuite's: longitude, latitude in degrees.</summary>
internal static class GeoJsonShapes
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    public static bool TryPosition(JsonElement value, out Coordinate position)
    {
        position = new Coordinate();
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() != 2
            || value.EnumerateArray().Any(n => n.ValueKind != JsonValueKind.Number))
        {
            return false;
        }

        position = new Coordinate(value[0].GetDouble(), value[1].GetDouble());
        return Math.Abs(position.X) <= 180 && Math.Abs(position.Y) <= 90;
    }

    /// <summary>A LineString, MultiLineString, Polygon or MultiPolygon; otherwise why it is none.</summary>
    public static (Geometry? Shape, string? Problem) Read(JsonElement geometry)
    {
        if (geometry.ValueKind != JsonValueKind.Object
            || !geometry.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String
            || !geometry.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array)
        {
            return (null, "expected a GeoJSON geometry with type and coordinates.");
        }

        try
        {
            return type.GetString() switch
            {
                "LineString" => (Line(coordinates), null),
                "MultiLineString" => (Factory.CreateMultiLineString([.. coordinates.EnumerateArray().Select(Line)]), null),
                "Polygon" => Valid(Polygon(coordinates)),
                "MultiPolygon" => Valid(Factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(Polygon)])),
                var other => (null, $"expected LineString, MultiLineString, Polygon or MultiPolygon; found '{other}'."),
            };
        }
        catch (FormatException bad)
        {
            return (null, bad.Message);
        }
    }

    private static (Geometry? Shape, string? Problem) Valid(Geometry shape)
    {
        var check = new NetTopologySuite.Operation.Valid.IsValidOp(shape);
        return check.IsValid
            ? (shape, null)
            : (null, FormattableString.Invariant(
                $"invalid ring near {check.ValidationError.Coordinate.X:0.####}, {check.ValidationError.Coordinate.Y:0.####}: {check.ValidationError.Message}."));
    }

    private static LineString Line(JsonElement coordinates)
    {
        var positions = Positions(coordinates);
        return positions.Length >= 2 ? Factory.CreateLineString(positions) : throw new FormatException("a line needs at least two positions.");
    }

    private static Polygon Polygon(JsonElement rings)
    {
        var read = rings.EnumerateArray().Select(Ring).ToArray();
        return read.Length > 0 ? Factory.CreatePolygon(read[0], read[1..]) : throw new FormatException("a polygon needs an outer ring.");
    }

    private static LinearRing Ring(JsonElement coordinates, int index)
    {
        var positions = Positions(coordinates);
        return positions.Length >= 4 && positions[0].Equals2D(positions[^1])
            ? Factory.CreateLinearRing(positions)
            : throw new FormatException($"invalid ring: ring {index + 1} needs at least four positions, the last the same as the first.");
    }

    private static Coordinate[] Positions(JsonElement coordinates) =>
    [
        .. coordinates.EnumerateArray().Select(value => TryPosition(value, out var position)
            ? position
            : throw new FormatException($"expected [longitude, latitude] in degrees, found {value.GetRawText()}.")),
    ];
}
