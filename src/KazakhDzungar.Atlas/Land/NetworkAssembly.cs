using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>Ties the named faces of a sound network to the arcs that bound them.</summary>
internal static class NetworkAssembly
{
    public static FrontierNetwork Assemble(IReadOnlyList<Noding.Piece> pieces, IReadOnlyList<(string Id, Polygon Polygon)> faces)
    {
        var steps = StepsByDirection(pieces);
        var left = new string?[pieces.Count];
        var right = new string?[pieces.Count];
        List<RegionFace> regions = [];
        foreach (var (id, polygon) in faces)
        {
            var oriented = Oriented(polygon);
            List<IReadOnlyList<int>> rings = [.. new[] { oriented.ExteriorRing }.Concat(oriented.InteriorRings).Select(r => ArcsOf(r.Coordinates, steps, pieces))];
            foreach (var arc in rings.SelectMany(r => r))
            {
                (arc >= 0 ? left : right)[arc >= 0 ? arc : ~arc] = id;
            }

            regions.Add(new(id, oriented, rings));
        }

        var arcs = pieces.Select((p, i) =>
            new Arc(i, p.Frontier.Id, p.Frontier.Kind, p.Frontier.Certainty, new LineString(p.Course), left[i], right[i]));
        return new FrontierNetwork([.. arcs], regions);
    }

    /// <summary>Which arc, in which direction, begins with a step from one point to the next.</summary>
    private static Dictionary<(Coordinate From, Coordinate To), int> StepsByDirection(IReadOnlyList<Noding.Piece> pieces)
    {
        Dictionary<(Coordinate, Coordinate), int> steps = [];
        for (var i = 0; i < pieces.Count; i++)
        {
            var course = pieces[i].Course;
            steps[(course[0], course[1])] = i;
            steps[(course[^1], course[^2])] = ~i;
        }

        return steps;
    }

    private static List<int> ArcsOf(Coordinate[] ring, Dictionary<(Coordinate From, Coordinate To), int> steps, IReadOnlyList<Noding.Piece> pieces)
    {
        var length = ring.Length - 1;
        var start = Enumerable.Range(0, length).First(i => steps.ContainsKey((ring[i], ring[i + 1])));
        List<int> arcs = [];
        for (var walked = 0; walked < length;)
        {
            var at = (start + walked) % length;
            var arc = steps[(ring[at], ring[at + 1])];
            arcs.Add(arc);
            walked += pieces[arc >= 0 ? arc : ~arc].Course.Length - 1;
        }

        return arcs;
    }

    private static Polygon Oriented(Polygon polygon) => new(
        Turned(polygon.Shell, counterClockwise: true), [.. polygon.Holes.Select(h => Turned(h, counterClockwise: false))]);

    private static LinearRing Turned(LinearRing ring, bool counterClockwise) =>
        Orientation.IsCCW(ring.CoordinateSequence) == counterClockwise ? ring : (LinearRing)ring.Reverse();
}
