using KazakhDzungar.Atlas.Routes;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>A route as a layer knows it: it lasts as long as the event that it belongs to.</summary>
internal sealed class RouteItem : CatalogueItem
{
    public required EventItem Event { get; init; }

    public required RouteKind Kind { get; init; }

    public required string PolityId { get; init; }

    public required Certainty Certainty { get; init; }

    public LocalText? Reasoning { get; init; }

    /// <summary>Longitude-latitude, degrees.</summary>
    public required LineString Line { get; init; }

    /// <summary>The places that a text names along it, in order.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];
}
