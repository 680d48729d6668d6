using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Search;

/// <summary>Makes lines of what was found: names, addresses, what each record is.</summary>
internal sealed class SearchWriter(Catalogues catalogues, AtlasNames names, AtlasDbContext context, Words words)
{
    /// <summary>The kinds that are searched, with the key of their name and the desk that has them.</summary>
    public static readonly IReadOnlyDictionary<string, (string Name, string? Desk)> Kinds = new (RecordKind Kind, string Name, string? Desk)[]
    {
        (RecordKind.Person, "Nav.People", "people"), (RecordKind.Polity, "Nav.Polities", null), (RecordKind.Place, "Nav.Places", "places"),
        (RecordKind.Event, "Nav.Events", "events"), (RecordKind.Region, "Nav.Regions", null), (RecordKind.Stage, "Nav.Stages", null),
        (RecordKind.Change, "Nav.Changes", "changes"), (RecordKind.Disagreement, "Disagreements.Title", null), (RecordKind.Source, "Search.Texts", null),
        (RecordKind.Reference, "Sources.References", null), (RecordKind.Archive, "Archives.Title", null), (RecordKind.Fund, "Search.Funds", null),
    }.ToDictionary(k => EnumText.Of(k.Kind), k => (k.Name, k.Desk), StringComparer.Ordinal);

    /// <summary>What was found, kind by kind.</summary>
    public IReadOnlyList<SearchSection> Sections(SearchFindings found) => [.. found.Groups.Select(g => Section(g, found.Query))];

    /// <summary>The search page of a text: <c>/en/search?q=Abylai</c>.</summary>
    public static string AddressOf(string text, RecordKind? kind = null) =>
        $"{Address.Of("search")}?q={Uri.EscapeDataString(Sound(text))}{(kind is { } only ? $"&kind={EnumText.Of(only)}" : "")}";

    private SearchSection Section(SearchGroup group, SearchQuery query)
    {
        var (name, desk) = Kinds[EnumText.Of(group.Kind)];
        var all = desk is not null ? $"{Address.Of(desk)}?q={Uri.EscapeDataString(Sound(query.Text))}" : group.Count > group.Hits.Count ? AddressOf(query.Text, group.Kind) : null;
        return new(group.Kind, words[name], group.Count, [.. group.Hits.Select(h => Line(h, query))], all, desk is not null);
    }

    private SearchLine Line(SearchHit hit, SearchQuery query)
    {
        var (title, language) = Words.Pick(hit.Title);
        return new(
            query.Mark(title), language, AddressOf(hit), About(hit), hit.Grade,
            hit.Form is null ? null : query.Mark(hit.Form.Text), hit.Form?.Origin ?? FormOrigin.Title, hit.Form?.Language);
    }

    private string AddressOf(SearchHit hit) => hit.Kind switch
    {
        RecordKind.Event => Address.Of("events", hit.Id),
        RecordKind.Person => Address.Of("people", hit.Id),
        RecordKind.Polity => Address.Polity(hit.Id, names.Polity(hit.Id).Kind),
        RecordKind.Place => Address.Of("places", hit.Id),
        RecordKind.Region => Address.Of("regions", hit.Id),
        RecordKind.Stage => Address.Of("stages", hit.Id),
        RecordKind.Change => Address.Of("events", catalogues.Changes.Find(hit.Id)!.EventId),
        RecordKind.Disagreement => Address.Of("disagreements", hit.Id),
        RecordKind.Source => $"{Address.Of("sources")}#{hit.Id}",
        RecordKind.Archive => Address.Archive(hit.Id),
        RecordKind.Fund => Address.Archive(context.Funds.Where(f => f.Id == hit.Id).Select(f => f.ArchiveId).Single(), hit.Id),
        _ => Address.Of("sources", hit.Id),
    };

    private string About(SearchHit hit) => string.Join(" · ", (IEnumerable<string>)(hit.Kind switch
    {
        RecordKind.Event when catalogues.Events.Find(hit.Id) is { } e => [Words.Say(e.Date), words.Of(e.Kind)],
        RecordKind.Person when catalogues.People.Find(hit.Id) is { } p => p.Titles.Select(Words.Name).Concat(p.Polities.Select(o => Words.Name(names.Polity(o).Name))).Distinct().Take(3),
        RecordKind.Polity => [words.Of(names.Polity(hit.Id).Kind)],
        RecordKind.Place when catalogues.Places.Find(hit.Id) is { } p => [words.Of(p.Kind), .. p.RegionId is { } region ? [Words.Name(names.Region(region))] : Array.Empty<string>()],
        RecordKind.Change when catalogues.Changes.Find(hit.Id) is { } c => [Words.Say(c.Date), string.Join(", ", c.Regions.Select(r => Words.Name(names.Region(r)))), words.Of(c.Hold)],
        _ => [],
    }));

    /// <summary>Half a surrogate pair has no form in an address.</summary>
    private static string Sound(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
}
