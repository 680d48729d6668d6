using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Pages;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>Places: where they are put, how narrowly, and why there.</summary>
internal static class PlaceLayer
{
    public const string Id = "places";

    public static FeatureLayer Read(LayerSources from)
    {
        var places = from.Catalogues.Places;
        var where = from.Context.Places.Select(p => new Spot(p.Id, p.RadiusKm, p.Reasoning, p.ModernName)).ToDictionary(p => p.Id, StringComparer.Ordinal);
        return new FeatureLayerOf<PlaceItem>(Id, places,
        [
            Fields.Id<PlaceItem>(),
            Fields.Title<PlaceItem>("Its name."),
            Fields.List<PlaceItem>("names", "Every form of the name.", p => p.Names),
            Fields.Text<PlaceItem>("kind", "What sort of place it is.", p => EnumText.Of(p.Kind)),
            Fields.Text<PlaceItem>("kind_name", "The kind in words.", p => from.Words.Of(p.Kind), column: true),
            Fields.Text<PlaceItem>("located", "Whether it is a point, an area, or not located: then the geometry is null.", p => EnumText.Of(p.Location), column: true),
            Fields.Number<PlaceItem>("radius_km", "Kilometres: the radius of doubt of a point, the half-extent of an area.", p => where[p.Id].RadiusKm),
            Fields.Text<PlaceItem>("certainty", "How far the position can be trusted.", p => EnumText.Of(p.Certainty)),
            Fields.Text<PlaceItem>("reasoning", "Why it is put there.", p => Words.Name(where[p.Id].Reasoning)),
            Fields.Text<PlaceItem>("modern_name", "Its name today.", p => where[p.Id].ModernName is { } name ? Words.Name(name) : null),
            Fields.Text<PlaceItem>("country", "The state it lies in today, ISO 3166-1 alpha-2.", p => p.Country),
            Fields.Text<PlaceItem>("region", "The region of the frontier network that it lies in, by id.", p => p.RegionId),
            Fields.Text<PlaceItem>("region_name", "The name of that region.", p => from.Name("region", p.RegionId), column: true),
            Fields.Integer<PlaceItem>("events", "How many events were there.", p => p.Events),
            Fields.Facet(places, "sources", "source", "The texts that its claims cite, by id."),
            Sentences.Read(from.Context).Of<PlaceItem>(RecordKind.Place, p => p.Id),
            Fields.Page<PlaceItem>("The page of the place.", p => Address.Of("places", p.Id)),
        ], Shapes.Of);
    }

    private sealed record Spot(string Id, double? RadiusKm, LocalText Reasoning, LocalText? ModernName);
}
