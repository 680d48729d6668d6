using System.Text.Json;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>
/// The basemap in the atlas bundle: <c>labels</c>, the physical lettering, and <c>waters</c>, a TopoJSON topology with an object for each of
/// rivers, lakes and coast; each line or ring is an arc of its own, and a feature keeps its rank. Positions are to a thousandth of a degree (100 m).
/// </summary>
internal static class BasemapLayers
{
    private const int PerDegree = 1000;
    private const int Digits = 3;

    public static void Write(Utf8JsonWriter json, Basemap basemap)
    {
        json.WriteStartObject();
        var waters = basemap.Layers.Where(l => l.Value.ValueKind == JsonValueKind.Object).ToList();
        foreach (var (name, layer) in basemap.Layers.Except(waters))
        {
            json.WritePropertyName(name);
            WriteRounded(json, layer);
        }

        json.WriteStartObject("waters");
        json.WriteString("type", "Topology");
        TopoJsonWriter.WriteTransform(json, 1m / PerDegree);
        var arcs = new List<JsonElement>();
        json.WriteStartObject("objects");
        foreach (var (name, layer) in waters)
        {
            WriteObject(json, name, layer, arcs);
        }

        json.WriteEndObject();
        json.WriteStartArray("arcs");
        foreach (var arc in arcs)
        {
            TopoJsonWriter.WriteArc(json, arc.EnumerateArray().Select(p => (OnGrid(p[0]), OnGrid(p[1]))));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, string name, JsonElement layer, List<JsonElement> arcs)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "GeometryCollection");
        json.WriteStartArray("geometries");
        foreach (var feature in layer.GetProperty("features").EnumerateArray())
        {
            var geometry = feature.GetProperty("geometry");
            json.WriteStartObject();
            json.WriteString("type", geometry.GetProperty("type").GetString());
            if (feature.GetProperty("properties").TryGetProperty("rank", out var rank))
            {
                json.WriteStartObject("properties");
                json.WriteNumber("rank", rank.GetInt32());
                json.WriteEndObject();
            }

            json.WritePropertyName("arcs");
            WriteIndexes(json, geometry.GetProperty("coordinates"), arcs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The nesting of the coordinates, with the index of an arc in the place of each list of positions.</summary>
    private static void WriteIndexes(Utf8JsonWriter json, JsonElement coordinates, List<JsonElement> arcs)
    {
        json.WriteStartArray();
        if (coordinates[0][0].ValueKind == JsonValueKind.Number)
        {
            json.WriteNumberValue(arcs.Count);
            arcs.Add(coordinates);
        }
        else
        {
            foreach (var part in coordinates.EnumerateArray())
            {
                WriteIndexes(json, part, arcs);
            }
        }

        json.WriteEndArray();
    }

    private static int OnGrid(JsonElement degrees) => (int)Math.Round(degrees.GetDouble() * PerDegree);

    private static void WriteRounded(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in value.EnumerateObject())
                {
                    json.WritePropertyName(property.Name);
                    WriteRounded(json, property.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    WriteRounded(json, item);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.Number:
                json.WriteNumberValue(Math.Round(value.GetDouble(), Digits));
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }
}
