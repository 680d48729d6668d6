using KazakhDzungar.Atlas.Land;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Tests.Land;

/// <summary>Puts a region's signed arcs together again.</summary>
internal static class Rings
{
    public static LineString Shell(FrontierNetwork network, RegionFace region)
    {
        List<Coordinate> ring = [];
        foreach (var arc in region.Rings[0])
        {
            var course = arc >= 0 ? network.Arcs[arc].Line.Coordinates : [.. network.Arcs[~arc].Line.Coordinates.Reverse()];
            Assert.True(ring.Count == 0 || ring[^1].Equals2D(course[0]));
            ring.AddRange(ring.Count == 0 ? course : course.Skip(1));
        }

        return new LineString([.. ring]);
    }
}
