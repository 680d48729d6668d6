using NetTopologySuite.Geometries;
using NetTopologySuite.Noding;
using NetTopologySuite.Noding.Snapround;

namespace KazakhDzungar.Atlas.Land;

/// <summary>Splits frontier lines where they meet and rounds them to the network's grid, keeping which frontier each piece came from.</summary>
internal static class Noding
{
    /// <summary>A piece of a frontier between two junctions, on the grid.</summary>
    internal sealed record Piece(FrontierLine Frontier, Coordinate[] Course);

    public static List<Piece> Split(IReadOnlyList<(FrontierLine Frontier, Coordinate[] Course)> lines, ICollection<LandProblem> problems)
    {
        var noder = new SnapRoundingNoder(new PrecisionModel(1 / FrontierNetwork.GridDegrees));
        noder.ComputeNodes([.. lines.Select(line => (ISegmentString)new NodedSegmentString(line.Course, line.Frontier))]);
        var raw = noder.GetNodedSubstrings().Select(s => new Piece((FrontierLine)s.Context, s.Coordinates));
        return Join(CutOvershoots(Join(WithoutDoubles(raw, problems))));
    }

    /// <summary>Drops a piece that lies exactly on another; a problem where the two belong to different frontiers.</summary>
    private static List<Piece> WithoutDoubles(IEnumerable<Piece> pieces, ICollection<LandProblem> problems)
    {
        Dictionary<LineString, Piece> seen = [];
        foreach (var piece in pieces.Where(p => p.Course.Length > 1))
        {
            var key = (LineString)new LineString(piece.Course).Normalized();
            if (!seen.TryAdd(key, piece) && seen[key].Frontier.Id != piece.Frontier.Id)
            {
                problems.Add(new(
                    piece.Frontier.Id,
                    "geometry",
                    $"runs on the same stretch as '{seen[key].Frontier.Id}' near {Ground.Name(piece.Course[piece.Course.Length / 2])}; a stretch belongs to one frontier"));
            }
        }

        return [.. seen.Values];
    }

    private static List<Piece> CutOvershoots(List<Piece> pieces)
    {
        var ends = Ends(pieces);
        return [.. pieces.Where(p =>
            Ground.Kilometres(p.Course) > LooseEnds.ToleranceKilometres || (ends[p.Course[0]].Count > 1 && ends[p.Course[^1]].Count > 1))];
    }

    /// <summary>Joins pieces of one frontier wherever exactly two of them meet and nothing else does.</summary>
    private static List<Piece> Join(List<Piece> pieces)
    {
        var ends = Ends(pieces);
        bool IsJunction(Coordinate c) => ends[c] is not [var a, var b] || a.Frontier.Id != b.Frontier.Id || ReferenceEquals(a, b);
        HashSet<Piece> used = new(ReferenceEqualityComparer.Instance);
        List<Piece> joined = [];
        var starts = pieces.OrderBy(p => IsJunction(p.Course[0]) || IsJunction(p.Course[^1]) ? 0 : 1);
        foreach (var first in starts)
        {
            if (!used.Add(first))
            {
                continue;
            }

            List<Coordinate> course = [.. IsJunction(first.Course[0]) || !IsJunction(first.Course[^1]) ? first.Course : first.Course.Reverse()];
            while (!IsJunction(course[^1]) && ends[course[^1]].Find(p => !used.Contains(p)) is { } next)
            {
                used.Add(next);
                course.AddRange((next.Course[0].Equals2D(course[^1]) ? next.Course : next.Course.Reverse()).Skip(1));
            }

            joined.Add(new(first.Frontier, [.. course]));
        }

        return joined;
    }

    /// <summary>The pieces that end at each coordinate; a closed piece counts twice.</summary>
    private static Dictionary<Coordinate, List<Piece>> Ends(List<Piece> pieces) =>
        pieces.SelectMany(p => new[] { (At: p.Course[0], Piece: p), (At: p.Course[^1], Piece: p) })
            .GroupBy(e => e.At)
            .ToDictionary(g => g.Key, g => g.Select(e => e.Piece).ToList());
}
