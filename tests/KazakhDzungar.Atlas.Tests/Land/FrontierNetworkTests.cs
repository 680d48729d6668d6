using KazakhDzungar.Atlas.Land;
using static KazakhDzungar.Atlas.Tests.Land.Lines;

namespace KazakhDzungar.Atlas.Tests.Land;

public sealed class FrontierNetworkTests
{
    [Fact]
    public void Crossing_lines_part_a_sheet_into_four_regions()
    {
        var network = Sound([.. Grid], [.. GridRegions]);
        Assert.Equal(["sw", "se", "nw", "ne"], network.Regions.Select(r => r.Id));
        Assert.Equal("nw", network.RegionAt(60.1, 46.9));
        Assert.Null(network.RegionAt(59.9, 46.9));
        Assert.Equal(["ne", "sw"], network.NeighboursOf("nw"));
        Assert.Equal(2, network.Arcs.Count(a => a.FrontierId == "meridian"));
    }

    [Fact]
    public void An_arc_knows_its_two_sides_and_keeps_its_frontiers_kind()
    {
        var arc = Sound([.. Grid], [.. GridRegions]).Arcs.Single(a => a.FrontierId == "meridian" && a.Line.Centroid.Y < 46);
        var northward = arc.Line.EndPoint.Y > arc.Line.StartPoint.Y;
        Assert.Equal(northward ? ("sw", "se") : ("se", "sw"), (arc.LeftRegion, arc.RightRegion));
        Assert.Equal((FrontierKind.River, FrontierCertainty.Firm), (arc.Kind, arc.Certainty));
    }

    [Fact]
    public void The_rings_of_a_region_are_its_arcs_end_to_end()
    {
        var network = Sound([.. Grid], [.. GridRegions]);
        foreach (var region in network.Regions)
        {
            Assert.Equal(Rings.Shell(network, region).Coordinates.ToHashSet(), [.. region.Polygon.Coordinates]);
            Assert.True(Rings.Shell(network, region).IsClosed);
        }
    }

    [Fact]
    public void A_loose_end_within_5_km_is_moved_onto_the_line_it_was_meant_to_meet()
    {
        var network = Sound([Frame(60, 45, 62, 47), Line("river", 61.03, 44.98, 61, 46, 60.97, 46.98)], [Region("west", 60.5, 46), Region("east", 61.5, 46)]);
        Assert.Equal(46.0, network.Regions[0].Polygon.Centroid.Y, 1);
    }

    [Fact]
    public void Ends_that_share_a_coordinate_move_together()
    {
        var river = Line("river", FrontierKind.River, FrontierCertainty.Firm, 61, 45, 61, 47);
        var network = Sound(
            [Frame(60, 45, 62, 47), river, Line("a", 60, 45.8, 60.97, 46), Line("b", 60, 46.2, 60.97, 46)],
            [Region("south", 60.5, 45.2), Region("wedge", 60.1, 46), Region("north", 60.5, 46.8), Region("east", 61.5, 46)]);
        Assert.Equal(["north", "south"], network.NeighboursOf("wedge"));
    }

    [Fact]
    public void Ends_a_few_metres_apart_meet_even_where_one_has_crossed_the_other()
    {
        var network = Sound(
            [Frame(60, 45, 62, 47), Line("south", FrontierKind.River, FrontierCertainty.Firm, 61, 45, 61.01, 45.98, 61.00005, 46.00004), Line("north", 61, 46, 61, 47)],
            [Region("west", 60.5, 46), Region("east", 61.5, 46)]);
        Assert.Equal(["east"], network.NeighboursOf("west"));
    }

    [Fact]
    public void An_end_that_has_overshot_is_cut_back_to_the_crossing()
    {
        var network = Sound([Frame(60, 45, 62, 47), Line("over", 61, 44.97, 61, 46, 61.02, 47.02)], [Region("west", 60.5, 46), Region("east", 61.5, 46)]);
        Assert.All(network.Arcs, a => Assert.InRange(a.Line.EnvelopeInternal.MinY, 45, 47));
    }

    [Fact]
    public void A_region_inside_another_leaves_a_hole_in_it()
    {
        var network = Sound(
            [Frame(60, 45, 62, 47), Line("island", 60.5, 45.5, 61.5, 45.5, 61.5, 46.5, 60.5, 46.5, 60.5, 45.5)],
            [Region("around", 60.1, 45.1), Region("island", 61, 46)]);
        Assert.Equal(2, network.Regions[0].Rings.Count);
        Assert.Equal("island", network.RegionAt(61, 46.1));
        Assert.Equal(["around"], network.NeighboursOf("island"));
    }

    [Fact]
    public void A_line_that_meets_nothing_is_named_with_the_place_where_it_ends()
    {
        var problem = Assert.Single(Problems([.. Grid, Line("stray", 61, 45.5, 61.5, 45.6)], [.. GridRegions]));
        Assert.Equal("stray", problem.Subject);
        Assert.Contains("61.50° E, 45.60° N", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_region_points_in_one_face_are_a_problem()
    {
        var problem = Assert.Single(Problems([.. Grid], [.. GridRegions, Region("again", 61.2, 46.2)]));
        Assert.Equal(("again", "inside"), (problem.Subject, problem.Field));
        Assert.Contains("'ne'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_face_without_a_region_is_a_problem() =>
        Assert.Contains("has no region", Assert.Single(Problems([.. Grid], [.. GridRegions.Take(3)])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_region_outside_the_sheet_and_one_on_a_line_are_problems()
    {
        var problems = Problems([.. Grid], [.. GridRegions, Region("away", 70, 46), Region("on", 61, 45.5)]);
        Assert.Contains(problems, p => p.Subject == "away" && p.Message.Contains("in no face", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Subject == "on" && p.Message.Contains("on a frontier", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sliver_between_two_lines_meant_as_one_is_a_problem()
    {
        var problems = Problems([.. Grid, Line("twin", 60, 46.4, 61, 46.4), Line("twin-2", 60, 46.41, 61, 46.41)], [.. GridRegions, Region("strip", 60.5, 46.405), Region("nw-2", 60.5, 46.2)]);
        Assert.Contains(problems, p => p.Message.Contains("sliver", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stretch_written_down_twice_is_a_problem() =>
        Assert.Contains(Problems([.. Grid, Line("double", 61, 45, 61, 46)], [.. GridRegions]), p => p.Message.Contains("same stretch", StringComparison.Ordinal));

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var problems = Problems([.. Grid, Line("stray", 61, 45.5, 61.5, 45.6), Line("bad", 500, 45, 61, 46), Line("dot", 60, 45, 60, 45), Line("dot", 60, 45, 60, 46)], [.. GridRegions.Skip(1), Region("away", 70, 46)]);
        Assert.Superset(new HashSet<string> { "stray", "bad", "dot", "away", "regions" }, problems.Select(p => p.Subject).ToHashSet());
    }

    private static FrontierNetwork Sound(FrontierLine[] lines, RegionPoint[] regions)
    {
        var result = FrontierNetwork.Build(lines, regions);
        Assert.Empty(result.Problems);
        return result.Network!;
    }

    private static IReadOnlyList<LandProblem> Problems(FrontierLine[] lines, RegionPoint[] regions)
    {
        var result = FrontierNetwork.Build(lines, regions);
        Assert.Null(result.Network);
        return result.Problems;
    }
}
