using System.Text.Json;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>
/// Writes the network as TopoJSON: quantized, delta-encoded arcs on the network's own grid, so that nothing is lost; object "regions" with a
/// polygon per region (<c>id</c>), object "frontiers" with a line per arc (properties id, kind, certainty, left, right; sides outside the sheet left out).
/// </summary>
public static class TopoJsonWriter
{
    private const decimal Grid = 0.0001m;

    /// <summary>Writes one Topology value.</summary>
    public static void Write(Utf8JsonWriter json, FrontierNetwork network)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(network);
        json.WriteStartObject();
        json.WriteString("type", "Topology");
        WriteFrame(json, network);
        json.WriteStartArray("arcs");
        foreach (var arc in network.Arcs)
        {
            WriteArc(json, arc.Line.Coordinates.Select(c => (OnGrid(c.X), OnGrid(c.Y))));
        }

        json.WriteEndArray();
        json.WriteStartObject("objects");
        WriteCollection(json, "regions", network.Regions, WriteRegion);
        WriteCollection(json, "frontiers", network.Arcs, WriteFrontier);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFrame(Utf8JsonWriter json, FrontierNetwork network)
    {
        var frame = new Envelope();
        foreach (var arc in network.Arcs)
        {
            frame.ExpandToInclude(arc.Line.EnvelopeInternal);
        }

        WriteNumbers(json, "bbox", (decimal)frame.MinX, (decimal)frame.MinY, (decimal)frame.MaxX, (decimal)frame.MaxY);
        WriteTransform(json, Grid);
    }

    /// <summary>The transform of positions that are whole steps of a grid.</summary>
    /// <param name="json">Within a topology.</param>
    /// <param name="grid">A step, in degrees.</param>
    internal static void WriteTransform(Utf8JsonWriter json, decimal grid)
    {
        json.WriteStartObject("transform");
        WriteNumbers(json, "scale", grid, grid);
        WriteNumbers(json, "translate", 0, 0);
        json.WriteEndObject();
    }

    /// <summary>Writes positions, in steps of the grid, as the first and then the way from each to the next.</summary>
    internal static void WriteArc(Utf8JsonWriter json, IEnumerable<(int X, int Y)> positions)
    {
        var (x, y) = (0, 0);
        json.WriteStartArray();
        foreach (var (nextX, nextY) in positions)
        {
            json.WriteStartArray();
            json.WriteNumberValue(nextX - x);
            json.WriteNumberValue(nextY - y);
            json.WriteEndArray();
            (x, y) = (nextX, nextY);
        }

        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, RegionFace region)
    {
        json.WriteString("type", "Polygon");
        json.WriteString("id", region.Id);
        json.WriteStartArray("arcs");
        foreach (var ring in region.Rings)
        {
            json.WriteStartArray();
            foreach (var arc in ring)
            {
                json.WriteNumberValue(arc);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteFrontier(Utf8JsonWriter json, Arc arc)
    {
        json.WriteString("type", "LineString");
        WriteNumbers(json, "arcs", arc.Index);
        json.WriteStartObject("properties");
        json.WriteString("id", arc.FrontierId);
        json.WriteString("kind", Name(arc.Kind));
        json.WriteString("certainty", Name(arc.Certainty));
        if (arc.LeftRegion is not null)
        {
            json.WriteString("left", arc.LeftRegion);
        }

        if (arc.RightRegion is not null)
        {
            json.WriteString("right", arc.RightRegion);
        }

        json.WriteEndObject();
    }

    private static void WriteCollection<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "GeometryCollection");
        json.WriteStartArray("geometries");
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, params ReadOnlySpan<decimal> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static int OnGrid(double degrees) => (int)Math.Round(degrees / FrontierNetwork.GridDegrees);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
