using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>A region with the face of the network that it names.</summary>
/// <param name="Id">The region's slug.</param>
/// <param name="Polygon">The face: shell counter-clockwise, holes clockwise (RFC 7946); X longitude, Y latitude.</param>
/// <param name="Rings">
/// The arcs of each ring in order, shell first. A number n ≥ 0 is arc n as it runs, a negative number is arc ~n backwards, as in TopoJSON.
/// </param>
public sealed record RegionFace(string Id, Polygon Polygon, IReadOnlyList<IReadOnlyList<int>> Rings);
