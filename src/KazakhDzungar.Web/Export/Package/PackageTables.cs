using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Routes;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Export.Package;

/// <summary>The tables of the whole dataset.</summary>
internal static class PackageTables
{
    private static readonly (RecordKind Kind, string Name, string Description)[] Records =
    [
        (RecordKind.Event, "events", "A row per event."), (RecordKind.Person, "people", "A row per person."),
        (RecordKind.Polity, "polities", "A row per state, people or juz."), (RecordKind.Place, "places", "A row per place."),
        (RecordKind.Region, "regions", "A row per region: a face of the frontier network."), (RecordKind.Change, "changes", "A row per territorial change."),
        (RecordKind.Stage, "stages", "A row per section of the narrative."), (RecordKind.Reference, "references", "A row per work or archive file that the texts cite."),
        (RecordKind.Disagreement, "disagreements", "A row per question on which the texts disagree; the claims hold the versions."),
    ];

    public static IReadOnlyList<PackageTable> Of(WholeRecord whole, Teller teller)
    {
        var (graph, claims) = (whole.Graph, OwnedClaims.Of(whole).OrderBy(c => c.Claim.Id).ToList());
        var cited = claims.SelectMany(c => c.Claim.Citations.Select((x, i) => (Claim: c, Citation: x, Number: i + 1)));
        return
        [
            .. Records.Select(r => PackageTable.Of(r.Name, r.Description, RecordTables.Of(r.Kind), whole.All(r.Kind), teller, "id")),
            PackageTable.Of("sources", "A row per text from which the atlas is made.", Sources, graph.Sources, teller, "id"),
            PackageTable.Of("reigns", "A row per tenure of a title, with its dates as the atlas shows them; the claims hold rival ones.", Reigns, graph.People.SelectMany(p => p.Reigns).OrderBy(r => r.Id), teller, "claim_id"),
            PackageTable.Of("holdings", "A row per polity's grip on a region over a span: replayed from the changes.", Holdings, graph.Regions.SelectMany(r => r.Holdings.OrderBy(h => h.StartMin).ThenBy(h => h.Hold).ThenBy(h => h.Holder, StringComparer.Ordinal)), teller),
            PackageTable.Of("routes", "A row per path of an army, an embassy, a flight or a migration.", Routes, graph.Routes, teller, "id"),
            PackageTable.Of("route_points", "A row per way-point of a route, in order.", Points, graph.Routes.SelectMany(r => r.Points.OrderBy(p => p.Order)), teller, "route", "number"),
            PackageTable.Of("names", "A row per form of a name.", Names, claims.Where(c => c.Claim is NameClaim), teller, "claim_id"),
            PackageTable.Of("claims", "A row per claim: every statement of the atlas.", ClaimTable.Columns, claims, teller, "claim_id"),
            PackageTable.Of("citations", "A row per citation of a claim.", Citations, cited, teller, "claim_id", "number"),
        ];
    }

    private static readonly IReadOnlyList<Column<Source>> Sources =
    [
        new("id", "string", "The text, by its id.", (s, _) => s.Id) { Required = true },
        new("title", "string", "Its title.", (s, _) => Teller.Say(s.Title)) { Required = true },
        new("kind", "string", "What sort of text it is.", (s, _) => EnumText.Of(s.Kind)) { Required = true, Words = EnumText.All<SourceKind>() },
        new("year", "integer", "The year in which it came out.", (s, _) => s.Year),
        new("licence", "string", "Its own licence.", (s, _) => s.Licence),
        new("description", "string", "What it is.", (s, _) => Teller.Say(s.Description)) { Required = true },
    ];

    private static readonly IReadOnlyList<Column<Reign>> Reigns =
    [
        new("claim_id", "integer", "The claim of the tenure.", (r, _) => r.Id) { Required = true, Refers = "claims" },
        new("person", "string", "Who held the title.", (r, _) => r.PersonId) { Required = true, Refers = "people" },
        new("polity", "string", "Where.", (r, _) => r.PolityId) { Required = true, Refers = "polities" },
        new("title", "string", "The title.", (r, _) => Teller.Say(r.Title)) { Required = true },
        new("start", "string", "When it began, in EDTF.", (r, _) => Shown(r, DateRole.ReignStart)?.Edtf),
        new("start_earliest", "date", "Began not before this day.", (r, _) => Teller.Day(Shown(r, DateRole.ReignStart)?.StartMin)),
        new("end", "string", "When it ended, in EDTF.", (r, _) => Shown(r, DateRole.ReignEnd)?.Edtf),
        new("end_latest", "date", "Ended not after this day.", (r, _) => Teller.Day(Shown(r, DateRole.ReignEnd)?.EndMax)),
        new("certainty", "string", "How far the claim can be trusted.", (r, _) => EnumText.Of(r.Certainty)) { Required = true, Words = EnumText.All<Certainty>() },
    ];

    private static readonly IReadOnlyList<Column<Holding>> Holdings =
    [
        new("region", "string", "The region.", (h, _) => h.RegionId) { Required = true, Refers = "regions" },
        new("holder", "string", "A polity, or not-told.", (h, _) => h.Holder) { Required = true },
        new("hold", "string", "The kind of grip.", (h, _) => EnumText.Of(h.Hold)) { Required = true, Words = EnumText.All<Hold>() },
        new("begins_earliest", "date", "The earliest first day, inclusive.", (h, _) => Teller.Day(h.StartMin)),
        new("begins_latest", "date", "The latest first day, inclusive.", (h, _) => Teller.Day(h.StartMax)),
        new("ends_earliest", "date", "The earliest last day, inclusive.", (h, _) => Teller.Day(h.EndMin)),
        new("ends_latest", "date", "The latest last day, inclusive.", (h, _) => Teller.Day(h.EndMax)),
        new("begun_by", "string", "The change that began it; empty where it stood at the start of the atlas.", (h, _) => h.StartChangeId) { Refers = "changes" },
        new("ended_by", "string", "The change that ended it; empty where it outlasts the atlas.", (h, _) => h.EndChangeId) { Refers = "changes" },
    ];

    private static readonly IReadOnlyList<Column<Atlas.Routes.Route>> Routes =
    [
        new("id", "string", "The route, by its id.", (r, _) => r.Id) { Required = true },
        new("title", "string", "Its name.", (r, _) => Teller.Say(r.Name)) { Required = true },
        new("kind", "string", "Who went along it, and why.", (r, _) => EnumText.Of(r.Kind)) { Required = true, Words = EnumText.All<RouteKind>() },
        new("event", "string", "The event that it belongs to.", (r, _) => r.EventId) { Required = true, Refers = "events" },
        new("polity", "string", "Whose people went.", (r, _) => r.PolityId) { Required = true, Refers = "polities" },
        new("certainty", "string", "How sure it is.", (r, _) => EnumText.Of(r.Certainty)) { Required = true, Words = EnumText.All<Certainty>() },
        new("reasoning", "string", "Why the line runs as it does: the editors.", (r, _) => Teller.Say(r.Reasoning)),
    ];

    private static readonly IReadOnlyList<Column<RoutePoint>> Points =
    [
        new("route", "string", "The route.", (p, _) => p.RouteId) { Required = true, Refers = "routes" },
        new("number", "integer", "Its place along the route.", (p, _) => p.Order) { Required = true },
        new("place", "string", "The place; empty for a bend that the editors added.", (p, _) => p.PlaceId) { Refers = "places" },
        new("longitude", "number", "Degrees east, WGS 84.", (p, _) => p.Longitude) { Required = true },
        new("latitude", "number", "Degrees north, WGS 84.", (p, _) => p.Latitude) { Required = true },
        new("edtf", "string", "When they were there, in EDTF.", (p, _) => p.Date?.Edtf),
        new("certainty", "string", "How sure it is.", (p, _) => EnumText.Of(p.Certainty)) { Required = true, Words = EnumText.All<Certainty>() },
        new("reasoning", "string", "Why the line bends there: the editors.", (p, _) => Teller.Say(p.Reasoning)),
    ];

    private static readonly IReadOnlyList<Column<TakenClaim>> Names =
    [
        new("claim_id", "integer", "The claim of the name.", (c, _) => c.Claim.Id) { Required = true, Refers = "claims" },
        new("record_kind", "string", "The kind of record that is so called.", (c, _) => Teller.Word(c.Owner.Kind)) { Required = true, Words = EnumText.All<RecordKind>() },
        new("record_id", "string", "That record.", (c, _) => c.Owner.Id) { Required = true },
        new("name", "string", "The form of the name.", (c, _) => ((NameClaim)c.Claim).Text) { Required = true },
        new("language", "string", "Its language, BCP 47.", (c, _) => ((NameClaim)c.Claim).Language) { Required = true },
    ];

    private static readonly IReadOnlyList<Column<(TakenClaim Claim, Citation Citation, int Number)>> Citations =
    [
        new("claim_id", "integer", "The claim.", (c, _) => c.Claim.Claim.Id) { Required = true, Refers = "claims" },
        new("number", "integer", "Counts the citations of the claim from 1.", (c, _) => c.Number) { Required = true },
        new("source", "string", "The text.", (c, _) => c.Citation.SourceId) { Refers = "sources" },
        new("locator", "string", "Where in the text: section/sentence, section/paragraph.sentence, or card/NAME.", (c, _) => c.Citation.Locator),
        new("reference", "string", "The work or archive file that the text itself cites there.", (c, _) => c.Citation.ReferenceId) { Refers = "references" },
        new("pages", "string", "Pages or leaves of it, as printed.", (c, _) => c.Citation.Pages),
        new("editorial", "string", "The reasoning of the editors, where they speak.", (c, _) => Teller.Say(c.Citation.Editorial)),
        new("inherited", "boolean", "Whether it is that of the record, since the claim has none of its own.", (c, _) => c.Citation.Inherited) { Required = true },
    ];

    private static DateColumns? Shown(Reign reign, DateRole role) => reign.Dates.Where(d => d.Role == role).OrderByDescending(d => d.Shown).FirstOrDefault()?.Date;
}
