using KazakhDzungar.Atlas.Land;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Tests.Land;

public sealed class RiverCutTests
{
    private static readonly LineString River = new([new(60, 50), new(61, 50.5), new(62, 50), new(63, 50)]);

    [Fact]
    public void A_cut_keeps_the_rivers_own_vertices_between_the_nearest_points() =>
        Assert.Equal([new(61, 50.5), new(62, 50), new(62.5, 50)], RiverCut.Between(River, new(61, 50.6), new(62.5, 50.1)).Coordinates);

    [Fact]
    public void A_cut_runs_from_the_first_point_to_the_second() =>
        Assert.Equal([new(63, 50), new(62, 50)], RiverCut.Between(River, new(63.1, 50), new(62, 49.9)).Coordinates);

    [Fact]
    public void Neighbouring_cuts_share_their_end_exactly() =>
        Assert.Equal(RiverCut.Between(River, new(60, 50), new(61.3, 50.2)).Coordinates[^1], RiverCut.Between(River, new(61.3, 50.2), new(63, 50)).Coordinates[0]);

    [Fact]
    public void A_cut_within_100_metres_of_a_vertex_is_made_at_the_vertex() =>
        Assert.Equal(new(62, 50), RiverCut.Between(River, new(61, 50.5), new(62.001, 50)).EndPoint.Coordinate);

    [Fact]
    public void Parts_that_join_end_to_end_are_one_river() =>
        Assert.Equal(3, RiverCut.Between(new MultiLineString([new([new(60, 50), new(61, 50)]), new([new(62, 50), new(61, 50)])]), new(60, 50), new(62, 50)).NumPoints);

    [Fact]
    public void An_end_far_from_the_river_is_refused_with_its_distance()
    {
        var refusal = Assert.Throws<ArgumentException>(() => RiverCut.Between(River, new(60, 51), new(63, 50)));
        Assert.Contains("'from' at 60.00° E, 51.00° N is", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_river_with_a_gap_is_refused()
    {
        var gap = new MultiLineString([new([new(60, 50), new(61, 50)]), new([new(61.5, 50), new(62, 50)])]);
        Assert.False(RiverCut.TryBetween(gap, new(60, 50), new(62, 50), out _, out var problem));
        Assert.Contains("not one continuous line", problem, StringComparison.Ordinal);
    }
}
