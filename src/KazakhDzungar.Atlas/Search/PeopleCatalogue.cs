using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Search;

/// <summary>All people. Facets: polity, juz, title, role, kin (whose kin they are), certainty, source, archive.</summary>
/// <param name="items">The people.</param>
/// <param name="facets">Facets of these people.</param>
/// <param name="search">The ids of those that words find.</param>
public sealed class PeopleCatalogue(IReadOnlyList<PersonItem> items, IReadOnlyList<Facet> facets, Func<string, IReadOnlyCollection<string>> search)
    : Catalogue<PersonItem>(items, facets, SelectionSort.Title, search)
{
    /// <summary>The id of a title: its English words in lower case, joined by hyphens.</summary>
    public static string TitleId(LocalText title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return FoldedText.Of(title.En).Replace(' ', '-');
    }

    /// <summary>Reads the record.</summary>
    /// <param name="context">The record.</param>
    /// <param name="events">Its events, in which people are where and when.</param>
    public static PeopleCatalogue Read(AtlasDbContext context, EventCatalogue events)
    {
        var search = RecordSearch.Of(context);
        var words = Vocabulary.Read(context);
        var participations = context.Set<Participation>().Where(p => p.PersonId != null).Select(p => new { p.PersonId, p.EventId, p.Role }).ToList();
        var roles = participations.ToLookup(p => p.PersonId!, p => EnumText.Of(p.Role), StringComparer.Ordinal);
        var kin = context.Set<Kinship>().Select(k => new { k.PersonId, k.RelativeId }).AsEnumerable()
            .SelectMany(k => new[] { (k.PersonId, k.RelativeId), (k.RelativeId, k.PersonId) }).ToLookup(k => k.Item1, k => k.Item2, StringComparer.Ordinal);
        var items = PeopleFacts.Read(context, events, participations.ToLookup(p => p.PersonId!, p => p.EventId, StringComparer.Ordinal));
        var owned = PeopleFacts.Claims(context).ToLookup(c => c.Owner, StringComparer.Ordinal);
        var claims = items.Select(p => owned[p.Id]).ToList();
        var support = Support.Read(context);
        return new(items,
        [
            new("polity", words.Polities, items.Select(p => p.Polities)),
            new("juz", words.Juzes, items.Select(p => words.JuzesOf(p.Polities))),
            new("title", items.SelectMany(p => p.Titles).Select(TitleId).Order(StringComparer.Ordinal), items.Select(p => p.Titles.Select(TitleId))),
            new("role", EnumText.All<ParticipantRole>(), items.Select(p => roles[p.Id])),
            new("kin", words.People, items.Select(p => kin[p.Id])),
            Support.Certainty(claims),
            support.Source(claims),
            support.Archive(claims),
        ], text => search.Ids(RecordKind.Person, text));
    }
}
