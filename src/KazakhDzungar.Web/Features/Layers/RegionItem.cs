using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>A region as a layer knows it: as long as the atlas.</summary>
internal sealed class RegionItem : CatalogueItem
{
    /// <summary>Longitude-latitude, degrees.</summary>
    public required Polygon Face { get; init; }

    public required LocalText Reasoning { get; init; }

    /// <summary>Land without water, square kilometres.</summary>
    public required double AreaKm2 { get; init; }

    /// <summary>A point well inside: longitude, latitude in degrees.</summary>
    public required (double Longitude, double Latitude) Label { get; init; }
}
