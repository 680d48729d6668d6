using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Features.Layers;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages;
using KazakhDzungar.Web.Pages.Desk;
using Microsoft.Extensions.Localization;

namespace KazakhDzungar.Web.Features;

/// <summary>The layers of the atlas, each read when first asked for and kept: the start has no time for them.</summary>
internal sealed class FeatureLayers
{
    private readonly Dictionary<string, Lazy<FeatureLayer>> _layers;
    private readonly Chronicle _chronicle;

    public FeatureLayers(Chronicle chronicle, IServiceScopeFactory scopes, Catalogues catalogues, AtlasNames names, DeskTexts texts, IStringLocalizer<Words> localizer)
    {
        _chronicle = chronicle;
        var words = new Words(localizer);
        var facets = new FacetNames(catalogues, names, texts, words);
        Lazy<FeatureLayer> Layer(Func<LayerSources, FeatureLayer> read) => new(
            () =>
            {
                using var scope = scopes.CreateScope();
                return read(new(scope.ServiceProvider.GetRequiredService<AtlasDbContext>(), catalogues, facets, words));
            },
            LazyThreadSafetyMode.PublicationOnly);
        _layers = new(StringComparer.Ordinal)
        {
            [EventLayer.Id] = Layer(EventLayer.Read),
            [PlaceLayer.Id] = Layer(PlaceLayer.Read),
            [PersonLayer.Id] = Layer(PersonLayer.Read),
            [ActivityLayer.Id] = Layer(ActivityLayer.Read),
            [RegionLayer.Id] = Layer(RegionLayer.Read),
            [HoldingLayer.Id] = Layer(HoldingLayer.Read),
            [ChangeLayer.Id] = Layer(ChangeLayer.Read),
            [FrontierLayer.Id] = Layer(FrontierLayer.Read),
            [RouteLayer.Id] = Layer(RouteLayer.Read),
        };
    }

    /// <summary>The ids of all layers, in the order in which they are offered.</summary>
    public IReadOnlyCollection<string> Ids => _layers.Keys;

    /// <summary>The hash of the record that they are made from.</summary>
    public string DataHash => _chronicle.DataHash;

    /// <summary>The layer of an id; null where there is none.</summary>
    public FeatureLayer? Find(string id) => _layers.TryGetValue(id, out var layer) ? layer.Value : null;
}
