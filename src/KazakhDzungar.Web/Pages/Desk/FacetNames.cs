using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Hosting;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>The values of facets as a reader knows them.</summary>
internal sealed class FacetNames(Catalogues catalogues, AtlasNames names, DeskTexts texts, Words words)
{
    /// <summary>Facets whose values have an order of their own; the others are listed by how much they find.</summary>
    private static readonly HashSet<string> InOrder = new(["stage", "juz", "certainty", "precision", "hold", "located"], StringComparer.Ordinal);

    public static bool IsInOrder(string facet) => InOrder.Contains(facet);

    /// <summary>The name of a value.</summary>
    /// <param name="section">The desk: a kind is one of events or of places.</param>
    /// <param name="facet">The facet.</param>
    /// <param name="value">A value of it.</param>
    public string Of(string section, string facet, string value) => facet switch
    {
        "kind" when section == "places" => Word<PlaceKind>(value),
        "kind" => Word<EventKind>(value),
        "side" or "juz" or "polity" or "before" or "after" => Holder(value),
        "outcome" => value switch { "none" => words["Event.NoVictor"], "not-told" => words["Desk.OutcomeNotTold"], _ => Holder(value) },
        "person" or "kin" => Words.Name(catalogues.People.Find(value)!.Title),
        "place" => Words.Name(catalogues.Places.Find(value)!.Title),
        "region" => Words.Name(names.Region(value)),
        "certainty" => Word<Certainty>(value),
        "precision" => Word<DatePrecision>(value),
        "role" => Word<ParticipantRole>(value),
        "located" => Word<LocationType>(value),
        "hold" => Word<Hold>(value),
        "country" => words[$"Country.{value}"],
        "source" => Words.Name(names.Source(value).Title),
        _ => Words.Name(texts.Of(facet, value)),
    };

    private string Holder(string value) => value switch
    {
        Polity.NotTold => words["Holder.not-told"],
        "nobody" => words["Land.Nobody"],
        _ => Words.Name(names.Polity(value).Name),
    };

    private string Word<T>(string value)
        where T : struct, Enum => words[$"{typeof(T).Name}.{value}"];
}
