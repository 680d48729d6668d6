using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>A line of the frontier network as a layer knows it: as long as the atlas.</summary>
internal sealed class FrontierItem : CatalogueItem
{
    public required FrontierKind Kind { get; init; }

    public required FrontierCertainty Firmness { get; init; }

    /// <summary>Its name, where it has one.</summary>
    public LocalText? Name { get; init; }

    public required LocalText Reasoning { get; init; }

    /// <summary>Longitude-latitude, degrees.</summary>
    public required LineString Line { get; init; }

    /// <summary>The claim that it rests on.</summary>
    public required int Claim { get; init; }
}
