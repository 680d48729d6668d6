using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>
/// Moves the ends of hand-drawn lines onto the lines that they were meant to meet. Ends that share one coordinate move together.
/// Lines that the ground fixes (river, coast, forts, frame) attract before lines that were drawn by eye; the end of a line attracts before its middle.
/// </summary>
internal static class LooseEnds
{
    /// <summary>How near, in kilometres, an end must come to another line to be meant to meet it.</summary>
    public const double ToleranceKilometres = 5;

    private const double TouchingKilometres = 0.02;

    /// <summary>More than the tolerance in degrees, at any latitude of the sheet; lines farther away need no look.</summary>
    private const double AroundDegrees = 0.2;

    /// <summary>Changes the coordinate arrays of <paramref name="lines"/> in place.</summary>
    public static void Attach(IReadOnlyList<(FrontierLine Frontier, Coordinate[] Course)> lines)
    {
        var extents = lines.Select(line => new LineString(line.Course).EnvelopeInternal).ToList();
        foreach (var extent in extents)
        {
            extent.ExpandBy(AroundDegrees);
        }

        var clusters = lines
            .SelectMany((line, index) => new[] { (Line: index, Vertex: 0), (Line: index, Vertex: line.Course.Length - 1) })
            .Where(end => !lines[end.Line].Course[0].Equals2D(lines[end.Line].Course[^1]))
            .GroupBy(end => lines[end.Line].Course[end.Vertex])
            .ToList();
        foreach (var cluster in clusters)
        {
            var own = cluster.Select(end => end.Line).ToHashSet();
            var around = new Envelope(cluster.Key);
            around.ExpandBy(AroundDegrees);
            var others = lines.Where((line, index) => !own.Contains(index) && extents[index].Intersects(around)).ToList();
            var near = Near(cluster.Key, others);
            var touching = near.Exists(n => n.Kilometres <= TouchingKilometres);
            var crosses = cluster.Count() == 1 && CrossesNearEnd(lines[cluster.First().Line].Course, cluster.First().Vertex, others);
            if (near.Count > 0 && (touching || !crosses))
            {
                var target = touching ? near.MinBy(n => n.Kilometres).Point : near[0].Point;
                foreach (var (line, vertex) in cluster)
                {
                    lines[line].Course[vertex] = target.Copy();
                }
            }
        }
    }

    /// <summary>The nearest point of every line within the tolerance; lines fixed by the ground first, then by distance.</summary>
    private static List<(Coordinate Point, double Kilometres)> Near(Coordinate end, List<(FrontierLine Frontier, Coordinate[] Course)> others) =>
        [.. others.Select(o => (o.Frontier.Kind, Point: Nearest(o.Course, end)))
            .Select(o => (o.Kind, o.Point, Kilometres: Ground.Kilometres(o.Point, end)))
            .Where(o => o.Kilometres <= ToleranceKilometres)
            .OrderBy(o => IsFixed(o.Kind) ? 0 : 1).ThenBy(o => o.Kilometres)
            .Select(o => (o.Point, o.Kilometres))];

    private static bool IsFixed(FrontierKind kind) =>
        kind is FrontierKind.River or FrontierKind.Coast or FrontierKind.FortifiedLine or FrontierKind.Frame;

    private static Coordinate Nearest(Coordinate[] course, Coordinate point)
    {
        foreach (var tip in (Coordinate[])[course[0], course[^1]])
        {
            if (Ground.Kilometres(tip, point) <= ToleranceKilometres)
            {
                return tip;
            }
        }

        return Enumerable.Range(1, course.Length - 1)
            .Select(i => Ground.Along(course[i - 1], course[i], Ground.NearestShare(course[i - 1], course[i], point)))
            .MinBy(candidate => Ground.Kilometres(candidate, point))!;
    }

    /// <summary>Whether a line has already crossed another within the tolerance: the rest is an overshoot, and is cut off after noding.</summary>
    private static bool CrossesNearEnd(Coordinate[] course, int vertex, List<(FrontierLine Frontier, Coordinate[] Course)> others)
    {
        List<Coordinate> tail = [course[vertex]];
        var step = vertex == 0 ? 1 : -1;
        for (var i = vertex + step; i >= 0 && i < course.Length; i += step)
        {
            var rest = ToleranceKilometres - Ground.Kilometres(tail);
            var segment = Ground.Kilometres(tail[^1], course[i]);
            if (segment == 0)
            {
                continue;
            }

            tail.Add(Ground.Along(tail[^1], course[i], Math.Min(1, rest / segment)));
            if (rest <= segment)
            {
                break;
            }
        }

        var line = new LineString([.. tail]);
        return others.Any(o => new LineString(o.Course).Crosses(line));
    }
}
