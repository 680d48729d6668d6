using System.Text.Json;

namespace KazakhDzungar.Web.Tests.Features;

/// <summary>What RFC 7946 asks of a geometry: longitude before latitude, closed rings, outer ones counter-clockwise, holes clockwise.</summary>
internal static class Geometry
{
    public static void Check(JsonElement feature)
    {
        var geometry = feature.GetProperty("geometry");
        if (geometry.ValueKind != JsonValueKind.Null)
        {
            var coordinates = geometry.GetProperty("coordinates");
            Parts(geometry.GetProperty("type").GetString()!, coordinates);
        }
    }

    private static void Parts(string type, JsonElement coordinates)
    {
        switch (type)
        {
            case "Point":
                Position(coordinates);
                break;
            case "MultiPoint" or "LineString":
                Assert.All(coordinates.EnumerateArray(), Position);
                break;
            case "Polygon":
                var rings = coordinates.EnumerateArray().ToList();
                Assert.All(rings, (ring, i) => Ring(ring, outer: i == 0));
                break;
            case "MultiPolygon":
                Assert.All(coordinates.EnumerateArray(), part => Parts("Polygon", part));
                break;
            default:
                Assert.Fail(type);
                break;
        }
    }

    /// <summary>The atlas lies between 20° and 140° E, 25° and 70° N: nothing else would be told apart when turned round.</summary>
    private static void Position(JsonElement position)
    {
        Assert.Equal(2, position.GetArrayLength());
        Assert.InRange(position[0].GetDouble(), 20, 140);
        Assert.InRange(position[1].GetDouble(), 25, 70);
    }

    private static void Ring(JsonElement ring, bool outer)
    {
        var positions = ring.EnumerateArray().Select(p => (X: p[0].GetDouble(), Y: p[1].GetDouble())).ToList();
        Assert.All(ring.EnumerateArray(), Position);
        Assert.True(positions.Count >= 4);
        Assert.Equal(positions[0], positions[^1]);
        var area = positions.Zip(positions.Skip(1)).Sum(e => (e.First.X * e.Second.Y) - (e.Second.X * e.First.Y));
        Assert.Equal(outer, area > 0);
    }
}
