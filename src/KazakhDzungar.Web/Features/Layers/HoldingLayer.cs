using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Pages;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>Who held what from when to when: a region's land for each grip on it.</summary>
internal static class HoldingLayer
{
    public const string Id = "holdings";

    public static FeatureLayer Read(LayerSources from)
    {
        var items = ReadItems(from);
        var changes = from.Catalogues.Changes.Facets;
        var holdings = new GroundCatalogue<HoldingItem>(items,
        [
            new("region", changes.Find("region")!.Values, items.Select(h => new[] { h.Holding.RegionId })),
            new("holder", changes.Find("after")!.Values, items.Select(h => new[] { h.Holding.Holder })),
            new("hold", EnumText.All<Hold>(), items.Select(h => new[] { EnumText.Of(h.Holding.Hold) })),
            new("certainty", EnumText.All<Certainty>(), items.Select(h => new[] { EnumText.Of(h.Certainty) })),
            CitedSources.Read(from.Context).Facet(items.Select(h => new[] { h.Claim })),
        ], h => h.Face);
        return new FeatureLayerOf<HoldingItem>(Id, holdings,
        [
            Fields.Id<HoldingItem>(),
            Fields.Title<HoldingItem>("The region's name."),
            Fields.Text<HoldingItem>("region", "The region, by id.", h => h.Holding.RegionId),
            Fields.Text<HoldingItem>("holder", "Who had the grip: a polity by id, or not-told.", h => h.Holding.Holder),
            Fields.Text<HoldingItem>("holder_name", "The holder by name.", h => from.Name("polity", h.Holding.Holder), column: true),
            Fields.Text<HoldingItem>("hold", "The kind of grip. A region is held by exactly one at any time; the other kinds lie over that.", h => EnumText.Of(h.Holding.Hold)),
            Fields.Text<HoldingItem>("hold_name", "The grip in words.", h => from.Words.Of(h.Holding.Hold), column: true),
            .. Fields.Days<HoldingItem>(h => h.Bounds).Select(f => f with { IsColumn = f.Name is "starts_not_before" or "ends_not_after" }),
            Fields.Text<HoldingItem>("certainty", "How far it can be trusted.", h => EnumText.Of(h.Certainty)),
            Fields.Text<HoldingItem>("begun_by", "The territorial change that began it, by id; null where it stood when the atlas begins.", h => h.Holding.StartChangeId),
            Fields.Text<HoldingItem>("ended_by", "The territorial change that ended it, by id; null where it outlasts the atlas.", h => h.Holding.EndChangeId),
            Fields.Text<HoldingItem>("event", "The event that began it, by id.", h => h.EventId),
            Fields.Number<HoldingItem>("area_km2", "Land without water, square kilometres.", h => Math.Round(h.AreaKm2)),
            Fields.Facet(holdings, "sources", "source", "The texts that it rests on, by id."),
            Sentences.Read(from.Context).Of<HoldingItem>(h => h.Claim),
            Fields.Page<HoldingItem>("The page of the region.", h => Address.Of("regions", h.Holding.RegionId)),
        ], h => h.Face);
    }

    private static List<HoldingItem> ReadItems(LayerSources from)
    {
        var context = from.Context;
        var regions = context.Regions.Select(r => new { r.Id, r.Name, r.Face, r.AreaKm2 }).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var changes = context.Changes.Select(c => new { c.Id, c.Key, c.EventId, c.Certainty }).ToDictionary(c => c.Key, StringComparer.Ordinal);
        var starts = context.StartHolders.Select(s => new { s.Id, s.RegionId, s.Holder, s.Hold, s.Certainty }).AsEnumerable().ToLookup(s => (s.RegionId, s.Holder, s.Hold));
        return context.Holdings.AsEnumerable().Select(h =>
        {
            var (region, began) = (regions[h.RegionId], h.StartChangeId is { } key ? changes[key] : null);
            var start = began is null ? starts[(h.RegionId, h.Holder, h.Hold)].First() : null;
            var bounds = new DateBounds(h.StartMin, h.StartMax, h.EndMin, h.EndMax);
            return new HoldingItem
            {
                Id = $"{h.RegionId}.{EnumText.Of(h.Hold)}.{h.Holder}.{h.StartChangeId ?? "start"}", Title = region.Name, Holding = h, Bounds = bounds, Face = region.Face,
                AreaKm2 = region.AreaKm2, Certainty = began?.Certainty ?? start!.Certainty, EventId = began?.EventId, Claim = began?.Id ?? start!.Id, Times = [new ItemTime(bounds, null)],
            };
        }).OrderBy(h => h.Id, StringComparer.Ordinal).ToList();
    }
}
