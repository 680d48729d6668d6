using System.Text.Json;
using KazakhDzungar.Atlas.Land;
using NetTopologySuite.Geometries;
using static KazakhDzungar.Atlas.Tests.Land.Lines;

namespace KazakhDzungar.Atlas.Tests.Land;

public sealed class TopoJsonWriterTests
{
    private static readonly FrontierNetwork Network = FrontierNetwork.Build(
        [.. Grid, Line("island", 60.2, 45.2, 60.8123, 45.2, 60.5, 45.8, 60.2, 45.2)], [.. GridRegions.Skip(1), Region("sw", 60.1, 45.1), Region("island", 60.5, 45.4)]).Network!;

    [Fact]
    public void Arcs_decode_to_the_very_coordinates_of_the_network()
    {
        var topology = Written(Network);
        Assert.Equal(Network.Arcs.Select(a => a.Line.Coordinates), Arcs(topology));
    }

    [Fact]
    public void Regions_decode_to_the_very_polygons_of_the_network()
    {
        var topology = Written(Network);
        var arcs = Arcs(topology);
        var geometries = topology.GetProperty("objects").GetProperty("regions").GetProperty("geometries").EnumerateArray().ToList();
        Assert.Equal(Network.Regions.Select(r => r.Id), geometries.Select(g => g.GetProperty("id").GetString()));
        foreach (var (region, geometry) in Network.Regions.Zip(geometries))
        {
            var rings = geometry.GetProperty("arcs").EnumerateArray().Select(r => Ring(r, arcs)).ToList();
            Assert.True(new Polygon(rings[0], [.. rings.Skip(1)]).EqualsTopologically(region.Polygon), region.Id);
        }
    }

    [Fact]
    public void A_frontier_carries_its_kind_its_certainty_and_its_two_sides()
    {
        var properties = Written(Network).GetProperty("objects").GetProperty("frontiers").GetProperty("geometries").EnumerateArray()
            .Select(g => g.GetProperty("properties")).First(p => p.GetProperty("id").GetString() == "island");
        Assert.Equal("steppe", properties.GetProperty("kind").GetString());
        Assert.Equal("guessed", properties.GetProperty("certainty").GetString());
        Assert.Equal(["island", "sw"], new[] { properties.GetProperty("left").GetString(), properties.GetProperty("right").GetString() }.Order());
    }

    [Fact]
    public void The_side_outside_the_sheet_is_left_out()
    {
        var frame = Written(Network).GetProperty("objects").GetProperty("frontiers").GetProperty("geometries").EnumerateArray()
            .Select(g => g.GetProperty("properties")).First(p => p.GetProperty("id").GetString() == "frame");
        Assert.True(frame.TryGetProperty("left", out _) ^ frame.TryGetProperty("right", out _));
    }

    private static JsonElement Written(FrontierNetwork network)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            TopoJsonWriter.Write(json, network);
        }

        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    /// <summary>Decodes arcs as topojson-client does.</summary>
    private static Coordinate[][] Arcs(JsonElement topology)
    {
        var scale = topology.GetProperty("transform").GetProperty("scale")[0].GetDouble();
        return [.. topology.GetProperty("arcs").EnumerateArray().Select(arc =>
        {
            var (x, y) = (0, 0);
            return arc.EnumerateArray().Select(step =>
            {
                (x, y) = (x + step[0].GetInt32(), y + step[1].GetInt32());
                return new Coordinate(Math.Round(x * scale, 4), Math.Round(y * scale, 4));
            }).ToArray();
        })];
    }

    private static LinearRing Ring(JsonElement ring, Coordinate[][] arcs)
    {
        var parts = ring.EnumerateArray().Select(a => a.GetInt32()).Select(a => a >= 0 ? arcs[a] : [.. arcs[~a].Reverse()]);
        return new(CoordinateArrays.RemoveRepeatedPoints([.. parts.SelectMany(p => p)]));
    }
}
