using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Polygonize;

namespace KazakhDzungar.Atlas.Land;

/// <summary>Builds the network from what was written down, and gathers every problem on the way.</summary>
internal sealed class NetworkBuilder(IReadOnlyList<FrontierLine> lines, IReadOnlyList<RegionPoint> regions)
{
    /// <summary>A face whose mean width (twice its area over its perimeter) is below this many kilometres is a sliver: two lines meant as one.</summary>
    internal const double SliverKilometres = 3;

    private readonly List<LandProblem> problems = [];

    public NetworkResult Build()
    {
        var sound = SoundLines();
        CheckRegionIds();
        LooseEnds.Attach(sound);
        var pieces = Noding.Split(sound, problems);
        var polygons = Polygonize(pieces);
        var named = Name(polygons);
        return problems.Count > 0
            ? new() { Problems = problems }
            : new() { Network = NetworkAssembly.Assemble(pieces, named), Problems = [] };
    }

    private List<(FrontierLine Frontier, Coordinate[] Course)> SoundLines()
    {
        foreach (var twice in lines.GroupBy(l => l.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            problems.Add(new(twice.Key, "id", "two frontier lines have this id"));
        }

        List<(FrontierLine, Coordinate[])> sound = [];
        foreach (var line in lines)
        {
            var course = line.Line.Coordinates.Select(c => c.Copy()).ToArray();
            if (Array.Find(course, c => !(Math.Abs(c.X) <= 180 && Math.Abs(c.Y) <= 90)) is { } wild)
            {
                problems.Add(new(line.Id, "geometry", $"{wild} is not a longitude and a latitude"));
            }
            else if (CoordinateArrays.RemoveRepeatedPoints(course) is { Length: > 1 } clean)
            {
                sound.Add((line, clean));
            }
            else
            {
                problems.Add(new(line.Id, "geometry", "has fewer than two different points"));
            }
        }

        return sound;
    }

    private void CheckRegionIds()
    {
        foreach (var twice in regions.GroupBy(r => r.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            problems.Add(new(twice.Key, "id", "two regions have this id"));
        }
    }

    private List<Polygon> Polygonize(List<Noding.Piece> pieces)
    {
        var polygonizer = new Polygonizer();
        foreach (var piece in pieces)
        {
            polygonizer.Add(new LineString(piece.Course) { UserData = piece });
        }

        var polygons = polygonizer.GetPolygons().Cast<Polygon>().ToList();
        var ends = pieces.SelectMany(p => new[] { p.Course[0], p.Course[^1] }).CountBy(c => c).ToDictionary();
        foreach (var open in polygonizer.GetDangles().Select(d => (Noding.Piece)d.UserData))
        {
            var tips = new[] { open.Course[0], open.Course[^1] }.Where(tip => ends[tip] == 1).ToList();
            foreach (var tip in tips)
            {
                problems.Add(new(open.Frontier.Id, "geometry", $"leaves a face open: it ends near {Ground.Name(tip)} and meets nothing within 5 km"));
            }
        }

        foreach (var cut in polygonizer.GetCutEdges().Select(d => (Noding.Piece)d.UserData))
        {
            problems.Add(new(cut.Frontier.Id, "geometry", $"parts no two faces near {Ground.Name(cut.Course[0])}: the same face lies on both its sides"));
        }

        foreach (var ring in polygonizer.GetInvalidRingLines())
        {
            problems.Add(new("frontiers", "geometry", $"an invalid ring runs near {Ground.Name(ring.Coordinate)}"));
        }

        return polygons;
    }

    private List<(string Id, Polygon Polygon)> Name(List<Polygon> polygons)
    {
        var inside = regions.Select(r => (r.Id, Point: new Point(r.Inside))).ToList();
        foreach (var (id, point) in inside.Where(r => !polygons.Exists(p => p.Contains(r.Point))))
        {
            var onEdge = polygons.Exists(p => p.Covers(point));
            problems.Add(new(id, "inside", $"{Ground.Name(point.Coordinate)} lies {(onEdge ? "on a frontier, not inside a face" : "in no face of the network")}"));
        }

        Dictionary<string, Polygon> named = new(StringComparer.Ordinal);
        foreach (var polygon in polygons)
        {
            CheckWidth(polygon);
            var found = inside.FindAll(r => polygon.Contains(r.Point));
            if (found.Count == 0)
            {
                var area = GeodesicArea.SquareKilometres(polygon).ToString("N0", CultureInfo.InvariantCulture);
                problems.Add(new("regions", "inside", $"the face around {Ground.Name(polygon.InteriorPoint.Coordinate)} ({area} km²) has no region"));
            }

            foreach (var (id, point) in found.Skip(1))
            {
                problems.Add(new(id, "inside", $"{Ground.Name(point.Coordinate)} lies in the face that '{found[0].Id}' names already"));
            }

            foreach (var (id, _) in found.Take(1))
            {
                named.TryAdd(id, polygon);
            }
        }

        return [.. regions.Where(r => named.ContainsKey(r.Id)).Select(r => (r.Id, named[r.Id]))];
    }

    private void CheckWidth(Polygon polygon)
    {
        var width = 2 * GeodesicArea.SquareKilometres(polygon) / polygon.InteriorRings.Append(polygon.ExteriorRing).Sum(r => Ground.Kilometres(r.Coordinates));
        if (width < SliverKilometres)
        {
            problems.Add(new(
                "regions",
                "geometry",
                string.Create(CultureInfo.InvariantCulture, $"the face around {Ground.Name(polygon.InteriorPoint.Coordinate)} is a sliver, {width:0.0} km wide: are two lines meant to be one?")));
        }
    }
}
