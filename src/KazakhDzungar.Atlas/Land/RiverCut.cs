using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>Cuts a frontier out of the basemap's own river line, so that the two can never drift apart.</summary>
public static class RiverCut
{
    /// <summary>How far, in kilometres, a given end may lie from the river that it is meant to be on.</summary>
    public const double FarthestKilometres = 25;

    /// <summary>A cut this near, in kilometres, to a vertex of the river is made at the vertex, so that no two vertices crowd.</summary>
    private const double CrowdedKilometres = 0.1;

    /// <summary>The river's line between the points on it nearest to two given points, running from the first to the second.</summary>
    /// <param name="river">A LineString, or a MultiLineString whose parts join end to end; X longitude, Y latitude.</param>
    /// <param name="from">Near the wanted start.</param>
    /// <param name="to">Near the wanted end.</param>
    /// <exception cref="ArgumentException">The river has a gap, or an end is farther from it than <see cref="FarthestKilometres"/>.</exception>
    public static LineString Between(Geometry river, Coordinate from, Coordinate to) =>
        TryBetween(river, from, to, out var line, out var problem) ? line : throw new ArgumentException(problem, nameof(river));

    /// <summary>As <see cref="Between"/>, telling the problem in place of throwing it.</summary>
    public static bool TryBetween(
        Geometry river, Coordinate from, Coordinate to, [NotNullWhen(true)] out LineString? line, [NotNullWhen(false)] out string? problem)
    {
        (line, problem) = (null, null);
        if (Chain(river) is not { } course)
        {
            problem = $"the river is not one continuous line ({river.GeometryType} of {river.NumGeometries} parts)";
            return false;
        }

        var (start, end) = (Nearest(course, from), Nearest(course, to));
        problem = TooFar("from", from, start.Point) ?? TooFar("to", to, end.Point);
        if (problem is not null)
        {
            return false;
        }

        var backwards = end.Place < start.Place;
        var (first, last) = backwards ? (end, start) : (start, end);
        List<Coordinate> cut = [first.Point];
        for (var i = (int)Math.Floor(first.Place) + 1; i < last.Place; i++)
        {
            cut.Add(course[i].Copy());
        }

        cut.Add(last.Point);
        var points = CoordinateArrays.RemoveRepeatedPoints([.. cut]);
        if (points.Length < 2)
        {
            problem = $"both ends fall on one point of the river, {Ground.Name(first.Point)}";
            return false;
        }

        line = new LineString(backwards ? [.. points.Reverse()] : points);
        return true;
    }

    private static string? TooFar(string end, Coordinate given, Coordinate found)
    {
        var distance = Ground.Kilometres(given, found);
        return distance <= FarthestKilometres
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"'{end}' at {Ground.Name(given)} is {distance:0} km from the river; at most {FarthestKilometres} km is expected");
    }

    /// <summary>The nearest point, and its place on the line as vertex index plus share of the next segment.</summary>
    private static (Coordinate Point, double Place) Nearest(Coordinate[] course, Coordinate given)
    {
        var (best, point, place) = (double.MaxValue, course[0], 0d);
        for (var i = 1; i < course.Length; i++)
        {
            var share = Uncrowded(course[i - 1], course[i], Ground.NearestShare(course[i - 1], course[i], given));
            var candidate = Ground.Along(course[i - 1], course[i], share);
            var distance = Ground.Kilometres(candidate, given);
            if (distance < best)
            {
                (best, point, place) = (distance, candidate, i - 1 + share);
            }
        }

        return (point, place);
    }

    private static double Uncrowded(Coordinate a, Coordinate b, double share)
    {
        var length = Ground.Kilometres(a, b);
        return share * length < CrowdedKilometres ? 0 : (1 - share) * length < CrowdedKilometres ? 1 : share;
    }

    /// <summary>The parts of a river joined end to end, or null where they do not join.</summary>
    private static Coordinate[]? Chain(Geometry river)
    {
        if (river is LineString single)
        {
            return single.IsEmpty ? null : single.Coordinates;
        }

        var merger = new NetTopologySuite.Operation.Linemerge.LineMerger();
        merger.Add(river);
        return merger.GetMergedLineStrings() is [LineString merged] ? merged.Coordinates : null;
    }
}
