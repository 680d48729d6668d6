using KazakhDzungar.Atlas.Sources;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>One line of the frontier network, with what it follows and how sure it is as a border.</summary>
public sealed class Frontier : Claim
{
    /// <summary>Its slug in <c>data/land/frontiers.geojson</c>.</summary>
    public required string Key { get; init; }

    public required FrontierKind Kind { get; init; }

    public required FrontierCertainty Firmness { get; init; }

    public LocalText? Name { get; init; }

    public required LocalText Reasoning { get; init; }

    /// <summary>Longitude-latitude, degrees.</summary>
    public required LineString Line { get; init; }
}
