using KazakhDzungar.Atlas.Land;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Tests.Land;

/// <summary>Small networks written as numbers: longitude, latitude, longitude, latitude, …</summary>
internal static class Lines
{
    public static FrontierLine Line(string id, params double[] numbers) =>
        Line(id, FrontierKind.Steppe, FrontierCertainty.Guessed, numbers);

    public static FrontierLine Line(string id, FrontierKind kind, FrontierCertainty certainty, params double[] numbers) =>
        new(id, kind, certainty, new LineString([.. numbers.Chunk(2).Select(c => new Coordinate(c[0], c[1]))]));

    public static FrontierLine Frame(double west, double south, double east, double north) =>
        Line("frame", FrontierKind.Frame, FrontierCertainty.Firm, west, south, east, south, east, north, west, north, west, south);

    public static RegionPoint Region(string id, double longitude, double latitude) => new(id, new(longitude, latitude));

    /// <summary>Four squares of one degree around 61° E, 46° N.</summary>
    public static IReadOnlyList<FrontierLine> Grid { get; } =
    [
        Frame(60, 45, 62, 47),
        Line("meridian", FrontierKind.River, FrontierCertainty.Firm, 61, 45, 61, 47),
        Line("parallel", FrontierKind.Ridge, FrontierCertainty.Probable, 60, 46, 62, 46),
    ];

    public static IReadOnlyList<RegionPoint> GridRegions { get; } =
        [Region("sw", 60.5, 45.5), Region("se", 61.5, 45.5), Region("nw", 60.5, 46.5), Region("ne", 61.5, 46.5)];
}
