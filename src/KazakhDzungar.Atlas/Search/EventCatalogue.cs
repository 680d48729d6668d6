using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Search;

/// <summary>All events. Facets: stage, kind, side, juz, polity, person, place, region, outcome, certainty, source, reference, fund, archive, precision.</summary>
/// <param name="items">The events.</param>
/// <param name="facets">Facets of these events.</param>
/// <param name="search">The ids of those that words find.</param>
public sealed class EventCatalogue(IReadOnlyList<EventItem> items, IReadOnlyList<Facet> facets, Func<string, IReadOnlyCollection<string>> search)
    : Catalogue<EventItem>(items, facets, SelectionSort.Date, search)
{
    /// <summary>The outcome of an event that nobody won, and of one of which no outcome is told.</summary>
    private static readonly string[] NoVictors = ["none", "not-told"];

    /// <summary>Reads the record.</summary>
    public static EventCatalogue Read(AtlasDbContext context)
    {
        var search = RecordSearch.Of(context);
        var words = Vocabulary.Read(context);
        var facts = EventFacts.Read(context);
        var items = facts.Items;
        var claims = items.Select(e => facts.Claims[e.Id]).ToList();
        var support = Support.Read(context);
        IEnumerable<IEnumerable<string>> Each(Func<EventItem, IEnumerable<string?>> values) => items.Select(e => values(e).OfType<string>());
        return new(items,
        [
            new("stage", words.Stages, Each(e => [e.StageId])),
            new("kind", EnumText.All<EventKind>(), Each(e => [EnumText.Of(e.Kind)])),
            new("side", words.Polities, Each(e => e.Sides)),
            new("juz", words.Juzes, Each(e => words.JuzesOf(facts.Polities(e)))),
            new("polity", words.Polities, Each(e => facts.Polities(e).Where(p => words.Parents.ContainsKey(p)))),
            new("person", words.People, Each(e => facts.People[e.Id])),
            new("place", words.Places, Each(e => facts.Places[e.Id].Select(p => p.Id))),
            new("region", words.Regions, Each(e => facts.Regions[e.Id].Concat(facts.Places[e.Id].Select(p => p.Region)))),
            new("outcome", [.. words.Polities, .. NoVictors], Each(e => facts.Outcomes[e.Id].DefaultIfEmpty(NoVictors[1]))),
            Support.Certainty(claims),
            support.Source(claims),
            support.Reference(claims),
            support.Fund(claims),
            support.Archive(claims),
            new("precision", EnumText.All<DatePrecision>(), Each(e => [EnumText.Of(e.Times[0].Bounds.Precision)])),
        ], text => search.Ids(RecordKind.Event, text));
    }
}
