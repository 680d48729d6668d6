using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>A maximal piece of one frontier line between two junctions of the network.</summary>
/// <param name="Index">Its place in <see cref="FrontierNetwork.Arcs"/>.</param>
/// <param name="FrontierId">The frontier line that it is a piece of.</param>
/// <param name="Kind">The frontier's kind.</param>
/// <param name="Certainty">The frontier's certainty.</param>
/// <param name="Line">Its course on the grid of <see cref="FrontierNetwork.GridDegrees"/>; X longitude, Y latitude.</param>
/// <param name="LeftRegion">The region to the left as one travels the line; null outside the sheet.</param>
/// <param name="RightRegion">The region to the right; null outside the sheet.</param>
public sealed record Arc(
    int Index,
    string FrontierId,
    FrontierKind Kind,
    FrontierCertainty Certainty,
    LineString Line,
    string? LeftRegion,
    string? RightRegion);
