using KazakhDzungar.Atlas.Land;
using NetTopologySuite.Geometries;
using static KazakhDzungar.Atlas.Tests.Land.Lines;

namespace KazakhDzungar.Atlas.Tests.Land;

public sealed class MeasureTests
{
    [Theory]
    [InlineData(0, 1, 12_308.8)]
    [InlineData(45, 46, 8_685.3)]
    [InlineData(57, 58, 6_676.9)]
    public void A_degree_square_has_the_area_of_the_ellipsoid(double south, double north, double expected)
    {
        var square = new Polygon(new LinearRing([new(60, south), new(61, south), new(61, north), new(60, north), new(60, south)]));
        Assert.InRange(GeodesicArea.SquareKilometres(square) / expected, 0.998, 1.002);
    }

    [Fact]
    public void The_whole_earth_is_510_million_square_kilometres()
    {
        var earth = new Polygon(new LinearRing([new(-180, -90), new(180, -90), new(180, 90), new(-180, 90), new(-180, -90)]));
        Assert.Equal(510_065_622, GeodesicArea.SquareKilometres(earth), 500d);
    }

    [Fact]
    public void A_label_keeps_clear_of_water()
    {
        var land = new Polygon(new LinearRing([new(60, 45), new(64, 45), new(64, 46), new(60, 46), new(60, 45)]));
        var lake = new Polygon(new LinearRing([new(61, 45), new(64, 45), new(64, 46), new(61, 46), new(61, 45)]));
        Assert.Equal(62, LabelPoint.Of(land).Longitude, 0);
        var dry = LabelPoint.Of(land, lake);
        Assert.Equal(60.5, dry.Longitude, 0.1);
        Assert.Equal(45.5, dry.Latitude, 0.2);
        Assert.Equal(0.5, dry.RadiusDegrees, 0.05);
    }

    [Fact]
    public void Neighbours_dissolve_into_one_outline_and_strangers_stay_apart()
    {
        var regions = FrontierNetwork.Build(Grid, GridRegions).Network!.Regions;
        Assert.Equal(1, Outline.Dissolve(regions).NumGeometries);
        Assert.Equal(4, Outline.Dissolve(regions).Area, 6);
        Assert.Equal(2, Outline.Dissolve(regions.Where(r => r.Id is "sw" or "ne")).NumGeometries);
        Assert.True(Outline.Dissolve([]).IsEmpty);
    }
}
