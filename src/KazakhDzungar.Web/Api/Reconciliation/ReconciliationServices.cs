using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages;

namespace KazakhDzungar.Web.Api.Reconciliation;

/// <summary>The two services, of people and of places.</summary>
internal sealed class ReconciliationServices(Catalogues catalogues, AtlasNames names, AtlasDbContext context, Words words)
{
    /// <summary>The only type of people.</summary>
    private const string Person = "person";

    public ReconciliationService? Find(string id) => id switch { "people" => People(), "places" => Places(), _ => null };

    private ReconciliationService People()
    {
        PersonItem Of(string id) => catalogues.People.Find(id)!;
        return new("people", RecordKind.Person, catalogues.People.Find, _ => [Person], [new(Person, words["Reconcile.Person"])],
        [
            new("polity", "Facet.people-polity", id => Of(id).Polities.Select(p => Entity(p, Words.Name(names.Polity(p).Name)))),
            new("title", "Facet.people-title", id => Of(id).Titles.Select(t => Text(Words.Name(t)))),
            new("born", "Reconcile.Born", id => Dates(id, DateRole.Born)),
            new("died", "Reconcile.Died", id => Dates(id, DateRole.Died)),
            new("names", "Reconcile.Names", id => Names(Of(id))),
            new("events", "Reconcile.Events", id => [new { @int = Of(id).Events }]),
        ]);
    }

    private ReconciliationService Places()
    {
        PlaceItem Of(string id) => catalogues.Places.Find(id)!;
        var kinds = EnumText.All<PlaceKind>().Select(k => new ReconciliationType(k, words[$"PlaceKind.{k}"])).ToList();
        return new("places", RecordKind.Place, catalogues.Places.Find, p => [EnumText.Of(((PlaceItem)p).Kind)], kinds,
        [
            new("kind", "Facet.places-kind", id => [Entity(EnumText.Of(Of(id).Kind), words.Of(Of(id).Kind))]),
            new("region", "Facet.places-region", id => Of(id).RegionId is { } region ? [Entity(region, Words.Name(names.Region(region)))] : []),
            new("longitude", "Reconcile.Longitude", id => Of(id).Points.Select(p => (object)new { @float = p.Longitude })),
            new("latitude", "Reconcile.Latitude", id => Of(id).Points.Select(p => (object)new { @float = p.Latitude })),
            new("country", "Facet.places-country", id => Of(id).Country is { } country ? [Text(country)] : []),
            new("names", "Reconcile.Names", id => Names(Of(id))),
            new("events", "Reconcile.Events", id => [new { @int = Of(id).Events }]),
        ]);
    }

    /// <summary>EDTF: most dates of the record are no days.</summary>
    private IEnumerable<object> Dates(string person, DateRole role) =>
        [.. context.Dates.Where(d => d.PersonId == person && d.Role == role && d.Shown).Select(d => d.Date.Edtf).AsEnumerable().Select(Text)];

    private static IEnumerable<object> Names(CatalogueItem item) => item.Names.Distinct(StringComparer.Ordinal).Select(Text);

    private static object Text(string text) => new { str = text };

    private static object Entity(string id, string name) => new { id, name };
}
