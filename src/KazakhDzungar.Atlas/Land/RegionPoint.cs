using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>Names the face of the frontier network that holds a point.</summary>
/// <param name="Id">The region's slug.</param>
/// <param name="Inside">Any point inside the face; X longitude, Y latitude, degrees.</param>
public sealed record RegionPoint(string Id, Coordinate Inside);
