using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Every claim of every record, with the record it belongs to and the list that it stands in.</summary>
internal static class RecordClaims
{
    /// <summary>All of them. Who held a region at the start belongs to the region.</summary>
    public static IEnumerable<(RecordKey Record, string Field, Claim Claim)> Of(AtlasRecord record) =>
    [
        .. record.Events.SelectMany(e => Named(new(RecordKind.Event, e.Id), Of(e))),
        .. record.People.SelectMany(p => Named(new(RecordKind.Person, p.Id), Of(p))),
        .. record.Polities.SelectMany(p => Named(new(RecordKind.Polity, p.Id), [("names", p.Names), ("summary", p.Accounts), ("places", p.Places)])),
        .. record.Places.SelectMany(p => Named(new(RecordKind.Place, p.Id), [("names", p.Names), ("summary", p.Accounts)])),
        .. record.Routes.SelectMany(r => Named(new(RecordKind.Route, r.Id), [("summary", r.Accounts)])),
        .. record.Stages.SelectMany(s => Named(new(RecordKind.Stage, s.Id), [("summary", s.Accounts)])),
        .. record.Archives.SelectMany(a => Named(new(RecordKind.Archive, a.Id), [("cite", a.Accounts)])),
        .. record.Funds.SelectMany(f => Named(new(RecordKind.Fund, f.Id), [("names", f.Names), ("cite", f.Accounts)])),
        .. record.References.SelectMany(r => Named(new(RecordKind.Reference, r.Id), [("cite", r.Accounts)])),
        .. record.Changes.SelectMany(c => Named(new(RecordKind.Change, c.Key), [("cite", [c])])),
        .. record.Frontiers.SelectMany(f => Named(new(RecordKind.Frontier, f.Key), [("cite", [f])])),
        .. record.StartHolders.SelectMany(h => Named(new(RecordKind.Region, h.RegionId), [("cite", [h])])),
        .. record.Disagreements.SelectMany(d => Named(new(RecordKind.Disagreement, d.Id), [("versions", d.Versions)])),
    ];

    private static IEnumerable<(string Field, IEnumerable<Claim> Claims)> Of(HistoricalEvent e) =>
    [
        ("summary", e.Accounts), ("dates", e.Dates), ("places", e.Places), ("participants", e.Participants), ("forces", e.Forces),
        ("outcomes", e.Outcomes), ("links", e.Links),
    ];

    private static IEnumerable<(string Field, IEnumerable<Claim> Claims)> Of(Person person) =>
    [
        ("names", person.Names), ("summary", person.Accounts), ("affiliations", person.Affiliations), ("dates", person.Dates),
        ("kin", person.Kin), ("reigns", person.Reigns), ("reigns", person.Reigns.SelectMany(r => r.Dates)),
    ];

    private static IEnumerable<(RecordKey Record, string Field, Claim Claim)> Named(RecordKey record, IEnumerable<(string Field, IEnumerable<Claim> Claims)> lists) =>
        lists.SelectMany(list => list.Claims.Select(claim => (record, list.Field, claim)));
}
