using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Pages;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>The lines of the frontier network: each once, whoever held its sides.</summary>
internal static class FrontierLayer
{
    public const string Id = "frontiers";

    public static FeatureLayer Read(LayerSources from)
    {
        var items = from.Context.Frontiers.OrderBy(f => f.Key).Select(f => new { f.Id, f.Key, f.Kind, f.Firmness, f.Name, f.Reasoning, f.Line }).AsEnumerable()
            .Select(f => new FrontierItem
            {
                Id = f.Key, Title = f.Name ?? f.Reasoning, Name = f.Name, Kind = f.Kind, Firmness = f.Firmness, Reasoning = f.Reasoning, Line = f.Line, Claim = f.Id, Times = [RegionLayer.Always],
            }).ToList();
        var frontiers = new GroundCatalogue<FrontierItem>(items,
        [
            new("kind", EnumText.All<FrontierKind>(), items.Select(f => new[] { EnumText.Of(f.Kind) })),
            new("certainty", EnumText.All<FrontierCertainty>(), items.Select(f => new[] { EnumText.Of(f.Firmness) })),
            CitedSources.Read(from.Context).Facet(items.Select(f => new[] { f.Claim })),
        ], f => f.Line);
        return new FeatureLayerOf<FrontierItem>(Id, frontiers,
        [
            Fields.Id<FrontierItem>(),
            Fields.Text<FrontierItem>("title", "Its name, or its kind where it has none.", f => f.Name is { } name ? Words.Name(name) : from.Words.Of(f.Kind), column: true),
            Fields.Text<FrontierItem>("kind", "What it follows on the ground.", f => EnumText.Of(f.Kind)),
            Fields.Text<FrontierItem>("kind_name", "The kind in words.", f => from.Words.Of(f.Kind)),
            Fields.Text<FrontierItem>("certainty", "How sure its course is, whoever holds its sides.", f => EnumText.Of(f.Firmness)),
            Fields.Text<FrontierItem>("certainty_name", "That in words.", f => from.Words.Of(f.Firmness), column: true),
            new("drawn", FieldType.Boolean, "Whether it is drawn where its sides have different holders; lines under water and the frame never are.",
                f => f.Kind is not (FrontierKind.Water or FrontierKind.Frame)),
            Fields.Text<FrontierItem>("reasoning", "Why it runs there.", f => Words.Name(f.Reasoning), column: true),
            Fields.Facet(frontiers, "sources", "source", "The texts that name it, by id."),
            Sentences.Read(from.Context).Of<FrontierItem>(RecordKind.Frontier, f => f.Id),
            Fields.Page<FrontierItem>("How the atlas draws borders.", _ => Address.Of("about") + "#land"),
        ], f => f.Line);
    }
}
