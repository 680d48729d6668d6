using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>One line of the frontier network as it was written down.</summary>
/// <param name="Id">The frontier's slug.</param>
/// <param name="Kind">What it follows.</param>
/// <param name="Certainty">How sure its course is.</param>
/// <param name="Line">Its course; X longitude, Y latitude, degrees on WGS 84.</param>
public sealed record FrontierLine(string Id, FrontierKind Kind, FrontierCertainty Certainty, LineString Line);
