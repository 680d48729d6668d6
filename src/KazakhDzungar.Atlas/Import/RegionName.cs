using KazakhDzungar.Atlas.Sources;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Import;

/// <summary>A region as written down: a name for the face of the network around a point.</summary>
/// <param name="Inside">Longitude, latitude in degrees.</param>
public sealed record RegionName(string Id, LocalText Name, Coordinate Inside, LocalText Reasoning);
