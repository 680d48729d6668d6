using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Pages;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>The regions of the frontier network.</summary>
internal static class RegionLayer
{
    public const string Id = "regions";

    /// <summary>The whole time of the atlas: the network does not change in it.</summary>
    public static readonly ItemTime Always = new(new(AtlasSpan.FirstDay, AtlasSpan.FirstDay, AtlasSpan.LastDay, AtlasSpan.LastDay), null);

    public static FeatureLayer Read(LayerSources from)
    {
        var items = from.Context.Regions.OrderBy(r => r.Id).Select(r => new { r.Id, r.Name, r.Face, r.Reasoning, r.AreaKm2, r.LabelLongitude, r.LabelLatitude }).AsEnumerable()
            .Select(r => new RegionItem
            {
                Id = r.Id, Title = r.Name, Face = r.Face, Reasoning = r.Reasoning, AreaKm2 = r.AreaKm2, Label = (r.LabelLongitude, r.LabelLatitude), Times = [Always],
            }).ToList();
        var holders = from.Context.Holdings.Select(h => new { h.RegionId, h.Holder }).ToLookup(h => h.RegionId, h => h.Holder, StringComparer.Ordinal);
        var regions = new GroundCatalogue<RegionItem>(items, [new("holder", from.Catalogues.Changes.Facets.Find("after")!.Values, items.Select(r => holders[r.Id]))], r => r.Face);
        return new FeatureLayerOf<RegionItem>(Id, regions,
        [
            Fields.Id<RegionItem>(),
            Fields.Title<RegionItem>("Its name."),
            Fields.Number<RegionItem>("area_km2", "Land without water, square kilometres.", r => Math.Round(r.AreaKm2)),
            Fields.Number<RegionItem>("label_longitude", "A point well inside: degrees east.", r => r.Label.Longitude),
            Fields.Number<RegionItem>("label_latitude", "A point well inside: degrees north.", r => r.Label.Latitude),
            Fields.Facet(regions, "holders", "holder", "Who ever had a grip on it, by id."),
            Fields.Text<RegionItem>("holders_names", "Those holders by name.", r => from.Name("polity", regions.Facets.Find("holder")!.Of(regions.PositionOf(r.Id)!.Value)), column: true),
            Fields.Text<RegionItem>("reasoning", "Why it is a region of its own.", r => Words.Name(r.Reasoning)),
            Fields.Page<RegionItem>("The page of the region, with all who held it.", r => Address.Of("regions", r.Id)),
        ], r => r.Face);
    }
}
