using KazakhDzungar.Atlas.Sources;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>A face of the frontier network: the smallest piece of land that changes hands as a whole.</summary>
public sealed class Region
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    public required LocalText Reasoning { get; init; }

    /// <summary>Longitude-latitude, degrees.</summary>
    public required Polygon Face { get; init; }

    /// <summary>Land without water, square kilometres.</summary>
    public required double AreaKm2 { get; init; }

    /// <summary>Centre of the largest circle that fits into its land: degrees.</summary>
    public required double LabelLongitude { get; init; }

    /// <summary>Centre of the largest circle that fits into its land: degrees.</summary>
    public required double LabelLatitude { get; init; }

    /// <summary>Radius of that circle on the Mercator map, in degrees of longitude.</summary>
    public required double LabelRadiusDegrees { get; init; }

    public List<Holding> Holdings { get; init; } = [];
}
