using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Pages;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>Events, each at the place by which the map shows it.</summary>
internal static class EventLayer
{
    public const string Id = "events";

    public static FeatureLayer Read(LayerSources from)
    {
        var events = from.Catalogues.Events;
        var summaries = from.Context.Set<Account>().Where(a => a.EventId != null && a.Kind == AccountKind.Summary).Select(a => new { a.EventId, a.Text })
            .ToLookup(a => a.EventId!, a => a.Text, StringComparer.Ordinal);
        var outcomes = from.Context.Set<Outcome>().OrderBy(o => o.Id).Select(o => new { o.EventId, o.Text }).ToLookup(o => o.EventId, o => o.Text, StringComparer.Ordinal);
        var where = from.Context.Places.Select(p => new Spot(p.Id, p.Name, p.Location, p.LocationCertainty, p.RadiusKm, p.RegionId)).ToDictionary(p => p.Id, StringComparer.Ordinal);
        Spot? At(EventItem e) => e.PlaceId is { } place ? where[place] : null;
        return new FeatureLayerOf<EventItem>(Id, events,
        [
            Fields.Id<EventItem>(),
            Fields.Title<EventItem>("What happened."),
            .. Fields.Date<EventItem>(e => e.Date),
            Fields.Text<EventItem>("date_certainty", "How far that date can be trusted.", e => EnumText.Of(e.Certainty)),
            Fields.Text<EventItem>("kind", "What sort of thing happened.", e => EnumText.Of(e.Kind)),
            Fields.Text<EventItem>("kind_name", "The kind in words.", e => from.Words.Of(e.Kind), column: true),
            Fields.Text<EventItem>("stage", "The section of the narrative that tells it; not a date.", e => e.StageId),
            Fields.Text<EventItem>("stage_name", "The stage in words.", e => from.Name("stage", e.StageId)),
            Fields.Integer<EventItem>("importance", "1 (decisive) to 3, an editorial judgement for the map.", e => e.Importance),
            Fields.Text<EventItem>("at", "The id of the place by which the map shows it; null where no place of it is located.", e => e.PlaceId),
            Fields.Text<EventItem>("at_name", "The name of that place.", e => At(e) is { } spot ? Words.Name(spot.Name) : null, column: true),
            Fields.Text<EventItem>("location", "Whether that place is a point or an area.", e => At(e) is { } spot ? EnumText.Of(spot.Type) : null),
            Fields.Number<EventItem>("radius_km", "Kilometres: the radius of doubt of a point, the half-extent of an area.", e => At(e)?.RadiusKm),
            Fields.Text<EventItem>("location_certainty", "How far the position can be trusted.", e => At(e) is { } spot ? EnumText.Of(spot.Certainty) : null),
            Fields.Facet(events, "places", "place", "Every place of the event, by id."),
            Fields.Facet(events, "regions", "region", "The regions that it was in or that changed hands by it, by id."),
            Fields.List<EventItem>("sides", "The polities on its sides, by id.", e => e.Sides),
            Fields.Text<EventItem>("sides_names", "Those polities by name.", e => from.Name("polity", e.Sides), column: true),
            Fields.Facet(events, "juzes", "juz", "The juzes that have to do with it, by id."),
            Fields.Facet(events, "people", "person", "The people who took part, by id."),
            Fields.Facet(events, "victors", "outcome", "Who won: polities by id, none, or not-told."),
            Fields.Text<EventItem>("outcomes", "How it ended, in words.", e => Fields.Join(outcomes[e.Id].Select(Words.Name))),
            Fields.Text<EventItem>("summary", "What the record tells of it.", e => Fields.Join(summaries[e.Id].Select(Words.Name))),
            Fields.Facet(events, "sources", "source", "The texts that its claims cite, by id."),
            Sentences.Read(from.Context).Of<EventItem>(RecordKind.Event, e => e.Id),
            Fields.Facet(events, "archives", "archive", "The archives on whose files its claims rest, by id."),
            Fields.Facet(events, "works", "reference", "The works and files that the texts cite for it, by id."),
            Fields.Page<EventItem>("The page of the event, with every claim and its citations.", e => Address.Of("events", e.Id)),
        ], Shapes.Of);
    }

    private sealed record Spot(string Id, LocalText Name, LocationType Type, Certainty Certainty, double? RadiusKm, string? RegionId);
}
