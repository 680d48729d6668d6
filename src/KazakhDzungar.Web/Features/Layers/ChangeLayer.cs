using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Pages;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>Territorial changes, each over all the land that changed hands.</summary>
internal static class ChangeLayer
{
    public const string Id = "changes";

    public static FeatureLayer Read(LayerSources from)
    {
        var changes = from.Catalogues.Changes;
        var regions = from.Context.Regions.Select(r => new { r.Id, r.Face, r.AreaKm2 }).ToDictionary(r => r.Id, StringComparer.Ordinal);
        return new FeatureLayerOf<ChangeItem>(Id, changes,
        [
            Fields.Id<ChangeItem>(),
            Fields.Title<ChangeItem>("The event that it belongs to."),
            Fields.Text<ChangeItem>("event", "That event, by id.", c => c.EventId),
            Fields.Text<ChangeItem>("kind", "What sort of event.", c => EnumText.Of(c.Kind)),
            .. Fields.Date<ChangeItem>(c => c.Date),
            Fields.Text<ChangeItem>("until", "When a grip ended that the same change tells the end of, in EDTF.", c => c.Until?.Edtf),
            Fields.Text<ChangeItem>("hold", "The kind of grip that changed.", c => EnumText.Of(c.Hold)),
            Fields.Text<ChangeItem>("hold_name", "The grip in words.", c => from.Words.Of(c.Hold), column: true),
            Fields.Text<ChangeItem>("before", "Who had the grip before: a polity by id, not-told, or nobody.", c => c.Before ?? Nobody),
            Fields.Text<ChangeItem>("before_name", "That holder by name.", c => from.Name("before", c.Before ?? Nobody), column: true),
            Fields.Text<ChangeItem>("after", "Who has the grip after: a polity by id, not-told, or nobody.", c => c.After ?? Nobody),
            Fields.Text<ChangeItem>("after_name", "That holder by name.", c => from.Name("after", c.After ?? Nobody), column: true),
            Fields.List<ChangeItem>("regions", "The regions, by id.", c => c.Regions),
            Fields.Text<ChangeItem>("regions_names", "Those regions by name.", c => from.Name("region", c.Regions), column: true),
            Fields.Number<ChangeItem>("area_km2", "Land without water, square kilometres.", c => Math.Round(c.Regions.Sum(r => regions[r].AreaKm2))),
            Fields.Text<ChangeItem>("certainty", "How far it can be trusted.", c => EnumText.Of(c.Certainty)),
            Fields.Facet(changes, "sources", "source", "The texts that tell it, by id."),
            Sentences.Read(from.Context).Of<ChangeItem>(RecordKind.Change, c => c.Id),
            Fields.Page<ChangeItem>("The page of the event.", c => Address.Of("events", c.EventId)),
        ], c => Union([.. c.Regions.Select(r => regions[r].Face)]));
    }

    private const string Nobody = "nobody";

    /// <summary>Always of one type, as tables of features want it.</summary>
    private static MultiPolygon Union(IReadOnlyCollection<Polygon> faces) => UnaryUnionOp.Union(faces) switch
    {
        MultiPolygon several => several,
        var one => GeometryFactory.Default.CreateMultiPolygon([(Polygon)one]),
    };
}
