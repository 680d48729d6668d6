using KazakhDzungar.Atlas.Land;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Tests.Land;

public sealed class LandNetworkDataTests
{
    [Fact]
    public void The_land_is_read_closed_and_replayed_without_a_problem() => Assert.Empty(LandData.Problems);

    [Fact]
    public void Every_region_is_a_face_and_is_named_once() => Assert.Equal(LandData.Regions, LandData.Network.Regions.Select(r => r.Id));

    [Fact]
    public void The_regions_fill_the_sheet_to_the_square_kilometre()
    {
        var frame = new Polygon(new LinearRing(LandData.Record.Frontiers.Single(f => f.Kind == FrontierKind.Frame).Line.Coordinates));
        Assert.Equal(GeodesicArea.SquareKilometres(frame), LandData.Network.Regions.Sum(r => GeodesicArea.SquareKilometres(r.Polygon)), 1d);
    }

    [Fact]
    public void No_two_regions_overlap()
    {
        var faces = LandData.Network.Regions;
        Assert.Empty(
            from a in faces
            from b in faces
            where string.CompareOrdinal(a.Id, b.Id) < 0 && a.Polygon.EnvelopeInternal.Intersects(b.Polygon.EnvelopeInternal)
            where a.Polygon.Relate(b.Polygon, "T********")
            select $"{a.Id} and {b.Id}");
    }

    [Fact]
    public void All_of_the_sheet_but_its_frame_has_a_region_on_both_sides() =>
        Assert.All(LandData.Network.Arcs, a => Assert.Equal(a.Kind == FrontierKind.Frame, a.LeftRegion is null || a.RightRegion is null));

    [Fact]
    public void No_line_looks_like_the_stroke_of_a_ruler() =>
        Assert.Empty(
            from frontier in LandData.Record.Frontiers
            where frontier.Kind is not (FrontierKind.Frame or FrontierKind.Water or FrontierKind.River)
            from step in frontier.Line.Coordinates.Zip(frontier.Line.Coordinates.Skip(1))
            let kilometres = Math.Sqrt(Math.Pow((step.Second.X - step.First.X) * Math.Cos(double.DegreesToRadians(step.First.Y)), 2) + Math.Pow(step.Second.Y - step.First.Y, 2)) * 111.2
            where kilometres > 60
            select $"{frontier.Key}: {kilometres:0} km");

    [Theory]
    [InlineData("Tashkent", 69.28, 41.31, "tashkent")]
    [InlineData("Sayram", 69.77, 42.30, "sayram")]
    [InlineData("Shymkent", 69.60, 42.32, "sayram")]
    [InlineData("Taraz", 71.37, 42.90, "chu-talas")]
    [InlineData("Turkistan", 68.27, 43.30, "turkistan")]
    [InlineData("Sighnaq", 66.96, 44.16, "turkistan")]
    [InlineData("Kulja", 81.32, 43.92, "upper-ili")]
    [InlineData("Semey, left bank", 80.22, 50.38, "semey")]
    [InlineData("Yamyshev", 77.47, 51.88, "kulunda")]
    [InlineData("Pavlodar, across the river", 76.80, 52.28, "irtysh-left-bank")]
    [InlineData("Almaty", 76.93, 43.25, "southern-jetisu")]
    [InlineData("Orbulaq", 79.50, 44.55, "central-jetisu")]
    [InlineData("Ayaguz", 80.43, 47.96, "ayaguz")]
    [InlineData("Ulytau", 67.00, 48.65, "sarysu-ulytau")]
    [InlineData("Orenburg", 55.10, 51.80, "bashkirs")]
    [InlineData("Uralsk, across the river", 51.45, 51.10, "yaik-left-bank")]
    [InlineData("Kashgar", 75.99, 39.47, "kashgar")]
    [InlineData("Kucha", 82.96, 41.72, "aksu-kucha")]
    [InlineData("Turfan", 89.18, 42.95, "turfan-hami")]
    [InlineData("Khovd", 91.64, 48.00, "khovd")]
    [InlineData("Khujand", 69.62, 40.27, "khujand")]
    [InlineData("Kokand", 70.94, 40.53, "fergana")]
    [InlineData("Andijan", 72.34, 40.78, "andijan")]
    [InlineData("Samarkand", 66.97, 39.65, "samarkand")]
    [InlineData("Bukhara", 64.42, 39.77, "bukhara")]
    [InlineData("Khiva", 60.36, 41.38, "khiva")]
    [InlineData("Astrakhan, west of the river", 47.90, 46.40, "volga-right-bank")]
    [InlineData("Tobolsk", 68.25, 58.20, "tobolsk")]
    public void A_town_lies_in_the_region_that_the_texts_put_it_in(string town, double longitude, double latitude, string region) =>
        Assert.Equal((town, region), (town, LandData.Network.RegionAt(longitude, latitude)));
}
