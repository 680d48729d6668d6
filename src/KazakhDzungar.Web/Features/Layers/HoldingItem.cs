using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>A grip on a region for a time. The title is the region's.</summary>
internal sealed class HoldingItem : CatalogueItem
{
    public required Holding Holding { get; init; }

    public required DateBounds Bounds { get; init; }

    /// <summary>Longitude-latitude, degrees; the same object for all holdings of a region.</summary>
    public required Polygon Face { get; init; }

    /// <summary>Land without water, square kilometres.</summary>
    public required double AreaKm2 { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>The event that began it; null where it stood when the atlas begins.</summary>
    public string? EventId { get; init; }

    /// <summary>The claim that it rests on.</summary>
    public required int Claim { get; init; }
}
