using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads <c>basemap/</c>: rivers by id, lakes and seas, and the layers that go to the browser as they are.</summary>
internal static class BasemapReader
{
    private const string Rivers = "basemap/rivers.geojson";

    public static void Read(DataFolder folder, ProblemLog log, AtlasRecord record)
    {
        var layers = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var shapes = new Dictionary<string, List<(string Id, Geometry Shape)>>(StringComparer.Ordinal);
        foreach (var name in new[] { "rivers", "lakes", "coast" })
        {
            var file = $"basemap/{name}.geojson";
            if (folder.Open(file, log, name == "rivers" ? RecordKind.River : null) is { } root)
            {
                layers[name] = root;
                shapes[name] = Shapes(root, file, log);
            }
        }

        if (folder.Open("basemap/labels.json", log) is { } labels && labels.TryGetProperty("labels", out var list))
        {
            layers["labels"] = list;
        }

        var rivers = new Dictionary<string, Geometry>(StringComparer.Ordinal);
        foreach (var (id, shape) in shapes.GetValueOrDefault("rivers", []))
        {
            rivers[id] = shape;
            log.Declare(RecordKind.River, id, Rivers);
        }

        var lakes = shapes.GetValueOrDefault("lakes", []).Select(l => l.Shape).ToList();
        record.Basemap = new(rivers, lakes.Count == 0 ? null : UnaryUnionOp.Union(lakes), layers);
    }

    private static List<(string Id, Geometry Shape)> Shapes(JsonElement root, string file, ProblemLog log)
    {
        var shapes = new List<(string, Geometry)>();
        if (!root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
        {
            log.Add(new(file, null, "features", "is missing; expected a GeoJSON FeatureCollection."));
            return shapes;
        }

        foreach (var (feature, index) in features.EnumerateArray().Select((f, i) => (f, i)))
        {
            var id = FeatureId(feature) ?? $"features[{index}]";
            var (shape, problem) = feature.TryGetProperty("geometry", out var geometry) ? GeoJsonShapes.Read(geometry) : (null, "is missing.");
            if (shape is null)
            {
                log.Add(new(file, id, "geometry", problem!));
                continue;
            }

            shapes.Add((id, shape));
        }

        return shapes;
    }

    private static string? FeatureId(JsonElement feature) =>
        feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            && properties.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}
