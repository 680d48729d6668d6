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
    private const double Tolerance = 0.06;
    private const int RiverRank = 2;
    private const int LakeRank = 2;

    private readonly Lazy<Paths> _paths = new(() => Read(scopes, artifacts), LazyThreadSafetyMode.PublicationOnly);

    public string Water => _paths.Value.Water;

    public string Rivers => _paths.Value.Rivers;

    /// <summary>The outline of each region.</summary>
    public IReadOnlyDictionary<string, string> Regions => _paths.Value.Regions;

    /// <summary>A position on the drawing: x to the east, y to the south.</summary>
    public static (double X, double Y) At(double longitude, double latitude) =>
        (longitude, -double.RadiansToDegrees(Math.Log(Math.Tan((Math.PI / 4) + (double.DegreesToRadians(latitude) / 2)))));

    private static Paths Read(IServiceScopeFactory scopes, ArtifactStore artifacts)
    {
        using var atlas = JsonDocument.Parse(artifacts.Get(ArtifactPress.Atlas).Identity);
        var basemap = atlas.RootElement.GetProperty("basemap");
        using var scope = scopes.CreateScope();
        var faces = scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Regions.Select(r => new { r.Id, r.Face }).ToList();
        return new(
            Layer(basemap, "coast", int.MaxValue) + Layer(basemap, "lakes", LakeRank), Layer(basemap, "rivers", RiverRank),
            faces.ToDictionary(f => f.Id, f => Path(f.Face.ExteriorRing.Coordinates), StringComparer.Ordinal));
    }

    private static string Layer(JsonElement basemap, string name, int rank)
    {
        var path = new StringBuilder();
        foreach (var feature in basemap.GetProperty(name).GetProperty("features").EnumerateArray())
        {
            if (!feature.GetProperty("properties").TryGetProperty("rank", out var own) || own.GetInt32() <= rank)
            {
                AddLines(feature.GetProperty("geometry").GetProperty("coordinates"), path);
            }
        }

        return path.ToString();
    }

    /// <summary>Goes down nested arrays to lists of positions, whatever the type of geometry.</summary>
    private static void AddLines(JsonElement coordinates, StringBuilder path)
    {
        if (coordinates[0][0].ValueKind == JsonValueKind.Number)
        {
            path.Append(Path([.. coordinates.EnumerateArray().Select(p => new Coordinate(p[0].GetDouble(), p[1].GetDouble()))]));
            return;
        }

        foreach (var part in coordinates.EnumerateArray())
        {
            AddLines(part, path);
        }
    }

    private static string Path(Coordinate[] line)
    {
        var projected = line.Select(c => At(c.X, c.Y)).Select(p => new Coordinate(p.X, p.Y)).ToArray();
        var kept = DouglasPeuckerLineSimplifier.Simplify(projected, Tolerance);
        var path = new StringBuilder();
        for (var i = 0; i < kept.Length; i++)
        {
            path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{kept[i].X:0.##} {kept[i].Y:0.##}");
        }

        return path.ToString();
    }

    private sealed record Paths(string Water, string Rivers, IReadOnlyDictionary<string, string> Regions);
}
