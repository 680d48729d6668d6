using System.Globalization;
using System.Text;
using System.Text.Json;
using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Api;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>
/// What lies under a drawn map: water, rivers and the regions, as SVG path data in web-mercator units of which one is a degree of longitude.
/// Read once, simplified to what such a map can show, and kept.
/// </summary>
internal sealed class Ground(IServiceScopeFactory scopes, ArtifactStore artifacts)
{
    private const double Tolerance = 0.05;
    private const double Grid = 0.04;
    private const int Hundredths = 100;
    private const int RiverRank = 2;
    private const int LakeRank = 2;

    private readonly Lazy<Shapes> _shapes = new(() => Read(scopes, artifacts), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Each region.</summary>
    public IReadOnlyDictionary<string, GroundShape> Regions => _shapes.Value.Regions;

    /// <summary>The coasts and lakes of which a picture shows a part, as one path.</summary>
    public string WaterIn(Envelope frame) => Within(_shapes.Value.Water, frame);

    /// <summary>The rivers of which a picture shows a part, as one path.</summary>
    public string RiversIn(Envelope frame) => Within(_shapes.Value.Rivers, frame);

    /// <summary>The regions of which a picture shows a part.</summary>
    public IEnumerable<string> RegionsIn(Envelope frame) => Regions.Where(r => frame.Intersects(r.Value.Extent)).Select(r => r.Key);

    /// <summary>A position on the drawing: x to the east, y to the south.</summary>
    public static (double X, double Y) At(double longitude, double latitude) =>
        (longitude, -double.RadiansToDegrees(Math.Log(Math.Tan((Math.PI / 4) + (double.DegreesToRadians(latitude) / 2)))));

    private static string Within(IEnumerable<GroundShape> shapes, Envelope frame) =>
        string.Concat(shapes.Where(s => frame.Intersects(s.Extent)).Select(s => s.Path));

    private static Shapes Read(IServiceScopeFactory scopes, ArtifactStore artifacts)
    {
        using var atlas = JsonDocument.Parse(artifacts.Get(ArtifactPress.Atlas).Identity);
        var waters = atlas.RootElement.GetProperty("basemap").GetProperty("waters");
        var arcs = waters.GetProperty("arcs").EnumerateArray().Select(arc => Unpacked(arc, waters.GetProperty("transform").GetProperty("scale")[0].GetDouble())).ToList();
        using var scope = scopes.CreateScope();
        var faces = scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Regions.Select(r => new { r.Id, r.Face }).ToList();
        return new(
            [.. Layer("coast", int.MaxValue), .. Layer("lakes", LakeRank)], Layer("rivers", RiverRank),
            faces.ToDictionary(f => f.Id, f => Face(f.Face), StringComparer.Ordinal));

        List<GroundShape> Layer(string name, int rank) => [.. waters.GetProperty("objects").GetProperty(name).GetProperty("geometries").EnumerateArray()
            .Where(g => !g.TryGetProperty("properties", out var p) || p.GetProperty("rank").GetInt32() <= rank)
            .SelectMany(g => ArcsOf(g.GetProperty("arcs"))).Select(i => Shape(arcs[i]))];
    }

    /// <summary>An arc of a quantized topology: the steps from position to position, added up.</summary>
    private static Coordinate[] Unpacked(JsonElement arc, double scale)
    {
        var (x, y) = (0, 0);
        return [.. arc.EnumerateArray().Select(step => new Coordinate((x += step[0].GetInt32()) * scale, (y += step[1].GetInt32()) * scale))];
    }

    /// <summary>Goes down nested arrays to the indexes of arcs, whatever the type of geometry.</summary>
    private static IEnumerable<int> ArcsOf(JsonElement arcs) =>
        arcs.ValueKind == JsonValueKind.Number ? [arcs.GetInt32()] : arcs.EnumerateArray().SelectMany(ArcsOf);

    private static GroundShape Shape(Coordinate[] positions)
    {
        var line = DouglasPeuckerLineSimplifier.Simplify(Projected(positions), Tolerance);
        return new(new Envelope(line), Path(line));
    }

    /// <summary>Its corners on a grid, so that neighbours keep the border that they share.</summary>
    private static GroundShape Face(Polygon face)
    {
        var corners = new List<Coordinate>();
        foreach (var corner in Projected(face.ExteriorRing.Coordinates).Select(c => new Coordinate(Math.Round(c.X / Grid) * Grid, Math.Round(c.Y / Grid) * Grid)))
        {
            if (corners.Count == 0 || !corner.Equals2D(corners[^1]))
            {
                corners.Add(corner);
            }
        }

        return new(new Envelope(corners), Path(corners) + "Z");
    }

    private static Coordinate[] Projected(Coordinate[] line) => [.. line.Select(c => At(c.X, c.Y)).Select(p => new Coordinate(p.X, p.Y))];

    /// <summary>A step from each position to the next, in hundredths: half as many letters as the positions themselves.</summary>
    private static string Path(IReadOnlyList<Coordinate> line)
    {
        var path = new StringBuilder();
        var (x, y) = (0, 0);
        for (var i = 0; i < line.Count; i++)
        {
            var (nextX, nextY) = ((int)Math.Round(line[i].X * Hundredths), (int)Math.Round(line[i].Y * Hundredths));
            path.Append(i == 0 ? "M" : i == 1 ? "l" : " ").Append(Short(nextX - x)).Append(nextY < y ? "" : " ").Append(Short(nextY - y));
            (x, y) = (nextX, nextY);
        }

        return path.ToString();
    }

    private static string Short(int hundredths) => (hundredths / (double)Hundredths).ToString(".##;-.##;0", CultureInfo.InvariantCulture);

    private sealed record Shapes(IReadOnlyList<GroundShape> Water, IReadOnlyList<GroundShape> Rivers, IReadOnlyDictionary<string, GroundShape> Regions);
}
