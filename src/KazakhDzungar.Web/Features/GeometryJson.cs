using System.Text.Json;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Features;

/// <summary>
/// Geometries as RFC 7946 writes them: longitude before latitude in degrees (WGS 84), outer rings counter-clockwise, holes clockwise,
/// four decimals (about 10 m). What is not located is null, never a point somewhere.
/// </summary>
internal static class GeometryJson
{
    private const int Decimals = 4;

    public static byte[] Write(Geometry? geometry)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, geometry);
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Geometry? geometry)
    {
        if (geometry is null or { IsEmpty: true })
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", geometry.GeometryType);
        json.WritePropertyName("coordinates");
        WriteCoordinates(json, geometry);
        json.WriteEndObject();
    }

    private static void WriteCoordinates(Utf8JsonWriter json, Geometry geometry)
    {
        switch (geometry)
        {
            case Point point:
                WritePosition(json, point.Coordinate);
                break;
            case LineString line:
                WritePositions(json, line.Coordinates);
                break;
            case Polygon polygon:
                json.WriteStartArray();
                WriteRing(json, polygon.ExteriorRing, counterClockwise: true);
                foreach (var hole in polygon.InteriorRings)
                {
                    WriteRing(json, hole, counterClockwise: false);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStartArray();
                foreach (var part in ((GeometryCollection)geometry).Geometries)
                {
                    WriteCoordinates(json, part);
                }

                json.WriteEndArray();
                break;
        }
    }

    private static void WriteRing(Utf8JsonWriter json, LineString ring, bool counterClockwise)
    {
        var positions = ring.Coordinates;
        WritePositions(json, Orientation.IsCCW(positions) == counterClockwise ? positions : [.. positions.Reverse()]);
    }

    private static void WritePositions(Utf8JsonWriter json, Coordinate[] positions)
    {
        json.WriteStartArray();
        foreach (var position in positions)
        {
            WritePosition(json, position);
        }

        json.WriteEndArray();
    }

    private static void WritePosition(Utf8JsonWriter json, Coordinate position)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round((decimal)position.X, Decimals));
        json.WriteNumberValue(Math.Round((decimal)position.Y, Decimals));
        json.WriteEndArray();
    }
}
