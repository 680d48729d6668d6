using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Search;

/// <summary>What of the record is searched, kind by kind.</summary>
internal static class SearchEntries
{
    private const string Printed = "en";

    public static IEnumerable<SearchEntry> Of(AtlasRecord record) =>
    [
        .. record.Events.Select(Event), .. People(record), .. record.Polities.Select(Polity), .. Places(record), .. record.Changes.Select(c => Change(c, record)),
        .. record.Regions.Select(r => new SearchEntry(RecordKind.Region, r.Id, r.Name) { Texts = [r.Reasoning] }),
        .. record.Stages.Select(s => new SearchEntry(RecordKind.Stage, s.Id, s.Name) { Names = [new(s.Heading, FormOrigin.Name, Printed)], Texts = Texts(s.Accounts), Weight = s.Order }),
        .. record.Sources.Select(s => new SearchEntry(RecordKind.Source, s.Id, s.Title) { Texts = [s.Description] }),
        .. record.Archives.Select(a => new SearchEntry(RecordKind.Archive, a.Id, a.Name) { Names = SearchForm.Of(a.Abbreviation, FormOrigin.Name), Texts = Texts(a.Accounts) }),
        .. record.Funds.Select(f => new SearchEntry(RecordKind.Fund, f.Id, f.Name) { Names = [.. Names(f.Names), new(f.Number, FormOrigin.Name, Printed)], Texts = Texts(f.Accounts) }),
        .. record.References.Select(Reference),
        .. record.Disagreements.Select(d => new SearchEntry(RecordKind.Disagreement, d.Id, d.Question) { Texts = [d.Reason, .. d.Versions.Select(v => v.Text)], Weight = d.Order }),
    ];

    private static SearchEntry Event(HistoricalEvent e) => new(RecordKind.Event, e.Id, e.Title)
    {
        Texts = Texts(e.Accounts).Concat(e.Routes.SelectMany(r => Texts(r.Accounts).Prepend(r.Name))),
        Related = e.Participants.Select(p => p.PersonId is { } person ? new RecordKey(RecordKind.Person, person) : new(RecordKind.Polity, p.PolityId!))
            .Concat(e.Places.Select(p => new RecordKey(RecordKind.Place, p.PlaceId))),
        Weight = e.Importance,
    };

    private static IEnumerable<SearchEntry> People(AtlasRecord record)
    {
        var deeds = record.Events.SelectMany(e => e.Participants.Select(p => p.PersonId).OfType<string>().Distinct(StringComparer.Ordinal)).CountBy(p => p).ToDictionary();
        return record.People.Select(p => new SearchEntry(RecordKind.Person, p.Id, p.Name) { Names = Names(p.Names), Texts = Texts(p.Accounts), Weight = -deeds.GetValueOrDefault(p.Id) });
    }

    private static IEnumerable<SearchEntry> Places(AtlasRecord record)
    {
        var events = record.Events.SelectMany(e => e.Places.Select(p => p.PlaceId).Distinct(StringComparer.Ordinal)).CountBy(p => p).ToDictionary();
        return record.Places.Select(p => new SearchEntry(RecordKind.Place, p.Id, p.Name)
        {
            Names = p.ModernName is { } today ? Names(p.Names).Concat(SearchForm.Of(today, FormOrigin.Name)) : Names(p.Names),
            Texts = Texts(p.Accounts), Weight = -events.GetValueOrDefault(p.Id),
        });
    }

    private static SearchEntry Polity(Polity polity) => new(RecordKind.Polity, polity.Id, polity.Name)
    {
        Names = Names(polity.Names), Texts = Texts(polity.Accounts), Weight = polity.HoldsLand ? 0 : 1,
    };

    private static SearchEntry Change(Land.TerritorialChange change, AtlasRecord record)
    {
        var e = record.Events.Find(e => e.Id == change.EventId)!;
        return new(RecordKind.Change, change.Key, e.Title)
        {
            Related = change.Regions.Select(r => new RecordKey(RecordKind.Region, r.RegionId))
                .Concat(new[] { change.From, change.To }.Where(p => p is not null && p != Polities.Polity.NotTold).Select(p => new RecordKey(RecordKind.Polity, p!)))
                .Concat(Event(e).Related),
            Weight = e.Importance,
        };
    }

    private static SearchEntry Reference(Reference reference) => new(RecordKind.Reference, reference.Id, new(reference.Text, null, null))
    {
        Names = reference.Printed.Concat(new[] { reference.Author, reference.Title }.OfType<string>()).Select(t => new SearchForm(t, FormOrigin.Name, Printed)),
        Texts = Texts(reference.Accounts),
    };

    private static IEnumerable<SearchForm> Names(IEnumerable<NameClaim> names) => names.Select(n => new SearchForm(n.Text, FormOrigin.Name, n.Language));

    private static IEnumerable<LocalText> Texts(IEnumerable<Account> accounts) => accounts.Select(a => a.Text);
}
