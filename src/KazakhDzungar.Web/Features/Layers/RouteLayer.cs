using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Routes;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Pages;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>The paths of armies, embassies, flights and migrations.</summary>
internal static class RouteLayer
{
    public const string Id = "routes";

    public static FeatureLayer Read(LayerSources from)
    {
        var items = ReadItems(from);
        var accounts = from.Context.Set<Account>().Where(a => a.RouteId != null).Select(a => new { a.Id, a.RouteId, a.Kind, a.Text }).AsEnumerable().ToLookup(a => a.RouteId!, StringComparer.Ordinal);
        var events = from.Catalogues.Events;
        var routes = new GroundCatalogue<RouteItem>(items,
        [
            new("kind", EnumText.All<RouteKind>(), items.Select(r => new[] { EnumText.Of(r.Kind) })),
            new("polity", events.Facets.Find("polity")!.Values, items.Select(r => new[] { r.PolityId })),
            new("event", events.Items.Select(e => e.Id), items.Select(r => new[] { r.Event.Id })),
            new("stage", events.Facets.Find("stage")!.Values, items.Select(r => new[] { r.Event.StageId })),
            new("certainty", EnumText.All<Certainty>(), items.Select(r => new[] { EnumText.Of(r.Certainty) })),
            CitedSources.Read(from.Context).Facet(items.Select(r => accounts[r.Id].Select(a => a.Id))),
        ], r => r.Line);
        return new FeatureLayerOf<RouteItem>(Id, routes,
        [
            Fields.Id<RouteItem>(),
            Fields.Title<RouteItem>("Its name."),
            Fields.Text<RouteItem>("kind", "Who went along it, and why.", r => EnumText.Of(r.Kind)),
            Fields.Text<RouteItem>("kind_name", "The kind in words.", r => from.Words.Of(r.Kind), column: true),
            Fields.Text<RouteItem>("polity", "Whose it was, by id.", r => r.PolityId),
            Fields.Text<RouteItem>("polity_name", "That polity by name.", r => from.Name("polity", r.PolityId), column: true),
            Fields.Text<RouteItem>("event", "The event that it belongs to, by id.", r => r.Event.Id),
            Fields.Text<RouteItem>("stage", "The section of the narrative that tells that event.", r => r.Event.StageId),
            .. Fields.Date<RouteItem>(r => r.Event.Date),
            Fields.Text<RouteItem>("certainty", "How far its course can be trusted.", r => EnumText.Of(r.Certainty)),
            Fields.List<RouteItem>("places", "The places that a text names along it, in order, by id.", r => r.Places),
            Fields.Text<RouteItem>("summary", "What the record tells of it.", r => Fields.Join(accounts[r.Id].Where(a => a.Kind == AccountKind.Summary).Select(a => Words.Name(a.Text)))),
            Fields.Text<RouteItem>("reasoning", "Why the line runs as it does.", r => r.Reasoning is { } reasoning ? Words.Name(reasoning) : null),
            Fields.Facet(routes, "sources", "source", "The texts that tell it, by id."),
            Sentences.Read(from.Context).Of<RouteItem>(RecordKind.Route, r => r.Id),
            Fields.Page<RouteItem>("The page of the event.", r => Address.Of("events", r.Event.Id)),
        ], r => r.Line);
    }

    private static List<RouteItem> ReadItems(LayerSources from) =>
    [
        .. from.Context.Routes.Include(r => r.Points).OrderBy(r => r.Id).AsEnumerable().Select(r =>
        {
            var (cause, points) = (from.Catalogues.Events.Find(r.EventId)!, r.Points.OrderBy(p => p.Order).ToList());
            return new RouteItem
            {
                Id = r.Id, Title = r.Name, Event = cause, Kind = r.Kind, PolityId = r.PolityId, Certainty = r.Certainty, Reasoning = r.Reasoning, Times = cause.Times,
                Weight = cause.Weight, Places = [.. points.Select(p => p.PlaceId).OfType<string>()],
                Line = GeometryFactory.Default.CreateLineString([.. points.Select(p => new Coordinate(p.Longitude, p.Latitude))]),
            };
        }),
    ];
}
