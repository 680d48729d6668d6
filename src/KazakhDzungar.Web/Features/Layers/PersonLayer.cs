using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Pages;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>People, each at all the places of the events in which they took part.</summary>
internal static class PersonLayer
{
    public const string Id = "people";

    public static FeatureLayer Read(LayerSources from)
    {
        var people = from.Catalogues.People;
        var lives = from.Context.Dates.Where(d => d.PersonId != null && d.Shown).Select(d => new { d.PersonId, d.Role, d.Date })
            .ToLookup(d => (d.PersonId!, d.Role), d => d.Date);
        string? Life(PersonItem person, DateRole role) => lives[(person.Id, role)].FirstOrDefault()?.Edtf;
        return new FeatureLayerOf<PersonItem>(Id, people,
        [
            Fields.Id<PersonItem>(),
            // Not "title": the desk's facet of that name is the title of an office, and programs take a column and a parameter of one name for the same.
            Fields.Text<PersonItem>("name", "The name.", p => Words.Name(p.Title), column: true),
            Fields.List<PersonItem>("names", "Every form of the name.", p => p.Names),
            Fields.Text<PersonItem>("titles_names", "The titles held.", p => Fields.Join(p.Titles.Select(Words.Name)), column: true),
            Fields.List<PersonItem>("polities", "The polities, peoples and clans belonged to, by id.", p => p.Polities),
            Fields.Text<PersonItem>("polities_names", "Those polities by name.", p => from.Name("polity", p.Polities), column: true),
            Fields.Facet(people, "juzes", "juz", "The juzes belonged to, by id."),
            Fields.Facet(people, "roles", "role", "The roles in which the person took part in events."),
            Fields.Facet(people, "relatives", "kin", "The kin who are in the record, by id."),
            Fields.Text<PersonItem>("born", "The birth, in EDTF.", p => Life(p, DateRole.Born)),
            Fields.Text<PersonItem>("died", "The death, in EDTF.", p => Life(p, DateRole.Died)),
            Fields.Day<PersonItem>("known_from", "The first day on which the record can know of the person.", p => p.Times.Count == 0 ? null : p.Times.Min(t => t.Bounds.StartMin)),
            Fields.Day<PersonItem>("known_to", "The last day on which the record can know of the person.", p => p.Times.Count == 0 ? null : p.Times.Max(t => t.Bounds.EndMax)),
            Fields.Integer<PersonItem>("events", "How many events the person took part in.", p => p.Events),
            Fields.Facet(people, "sources", "source", "The texts that the claims cite, by id."),
            Sentences.Read(from.Context).Of<PersonItem>(RecordKind.Person, p => p.Id),
            Fields.Facet(people, "archives", "archive", "The archives on whose files the claims rest, by id."),
            Fields.Page<PersonItem>("The page of the person.", p => Address.Of("people", p.Id)),
        ], Shapes.All);
    }
}
