using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>
/// The frontier network: lines that are each written down once, and the regions between them. There is no gap and no overlap between regions,
/// because they share their arcs. Coordinates are longitude, latitude in degrees (WGS 84), on a grid of <see cref="GridDegrees"/>.
/// </summary>
public sealed class FrontierNetwork
{
    /// <summary>The grid that all coordinates of the network lie on: a ten-thousandth of a degree, about 10 m.</summary>
    public const double GridDegrees = 0.0001;

    private readonly Dictionary<string, IndexedPointInAreaLocator> locators;
    private readonly Dictionary<string, IReadOnlyList<string>> neighbours;

    internal FrontierNetwork(IReadOnlyList<Arc> arcs, IReadOnlyList<RegionFace> regions)
    {
        Arcs = arcs;
        Regions = regions;
        locators = regions.ToDictionary(r => r.Id, r => new IndexedPointInAreaLocator(r.Polygon), StringComparer.Ordinal);
        neighbours = regions.ToDictionary(r => r.Id, r => NeighboursOf(r.Id, arcs), StringComparer.Ordinal);
    }

    /// <summary>Every maximal piece of one frontier between two junctions.</summary>
    public IReadOnlyList<Arc> Arcs { get; }

    /// <summary>Every region, in the order they were given.</summary>
    public IReadOnlyList<RegionFace> Regions { get; }

    /// <summary>
    /// Attaches loose ends (within 5 km of another line), splits lines where they meet, and closes the faces. Reports every problem at once:
    /// lines that leave a face open, faces without a region or with two, regions without a face, slivers, stretches written down twice.
    /// </summary>
    /// <param name="lines">The frontier lines; the frame among them.</param>
    /// <param name="regions">One point inside each face.</param>
    public static NetworkResult Build(IReadOnlyList<FrontierLine> lines, IReadOnlyList<RegionPoint> regions) =>
        new NetworkBuilder(lines, regions).Build();

    /// <summary>The region at a point; on a frontier, one of its sides; null outside the sheet.</summary>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="latitude">Degrees north.</param>
    public string? RegionAt(double longitude, double latitude)
    {
        var point = new Coordinate(longitude, latitude);
        return Regions.FirstOrDefault(region =>
            region.Polygon.EnvelopeInternal.Contains(point) && locators[region.Id].Locate(point) != Location.Exterior)?.Id;
    }

    /// <summary>The regions that share an arc with a region, by id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such region.</exception>
    public IReadOnlyList<string> NeighboursOf(string regionId) => neighbours[regionId];

    private static IReadOnlyList<string> NeighboursOf(string id, IReadOnlyList<Arc> arcs) =>
        [.. arcs.Select(a => a.LeftRegion == id ? a.RightRegion : a.RightRegion == id ? a.LeftRegion : null)
            .OfType<string>().Where(other => other != id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
