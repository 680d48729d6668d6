using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Export;

/// <summary>The tables with one row per record, each kind with its own columns between those that all have.</summary>
internal static class RecordTables
{
    private static readonly Dictionary<RecordKind, IReadOnlyList<Column<TakenRecord>>> ByKind = new()
    {
        [RecordKind.Event] = Around("The event", EventColumns()),
        [RecordKind.Person] = Around("The person", PersonColumns()),
        [RecordKind.Polity] = Around("The polity", PolityColumns()),
        [RecordKind.Place] = Around("The place", PlaceColumns()),
        [RecordKind.Change] = Around("The territorial change", ChangeColumns()),
        [RecordKind.Region] = Around("The region", RegionColumns()),
        [RecordKind.Stage] = Around("The stage", [.. DateTable.Of<TakenRecord>(r => r.Date)]),
        [RecordKind.Reference] = Around("The work or archive file", ReferenceColumns()),
        [RecordKind.Disagreement] = Around("The disagreement", DisagreementColumns()),
    };

    /// <summary>The columns for records of a kind.</summary>
    public static IReadOnlyList<Column<TakenRecord>> Of(RecordKind kind) => ByKind[kind];

    private static IReadOnlyList<Column<TakenRecord>> Around(string what, IReadOnlyList<Column<TakenRecord>> own) =>
    [
        new("id", "string", $"{what}, by its id: never reused.", (r, _) => r.Id) { Required = true },
        new("title", "string", "Its name in the language of the file.", (r, _) => Teller.Say(r.Title)) { Required = true },
        .. own,
        new("summary", "string", "What sums it up, in the language of the file or in English.", (r, _) => Teller.Say(r.Summary?.Text)),
        new("sources", "string", "Every place in the texts that it or a claim of its own rests on.", (r, _) => Locators(r)),
        new("references", "string", "Every work or archive file that the texts cite there, by its id.", (r, _) =>
            r.Own.SelectMany(c => c.Claim.Citations).Select(c => c.ReferenceId).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        new("claims", "integer", "How many claims the table of claims has of it.", (r, _) => r.Claims.Count) { Required = true },
        new("page", "string", "Its page in the atlas.", (r, t) => r.Entity is TerritorialChange c ? t.Page("events", c.EventId) : t.Page(r)) { Required = true },
    ];

    private static IReadOnlyList<Column<TakenRecord>> EventColumns() =>
    [
        Of<HistoricalEvent>("kind", "string", "What sort of thing happened.", e => EnumText.Of(e.Kind)) with { Required = true, Words = EnumText.All<EventKind>() },
        Of<HistoricalEvent>("stage", "string", "The section of the narrative that tells it; not a date.", e => e.StageId) with { Required = true, Refers = "stages" },
        Of<HistoricalEvent>("importance", "integer", "1 (decisive) to 3: the editors' judgement.", e => e.Importance) with { Required = true },
        new("date", "string", "The date that the atlas shows, in words.", (r, _) => Teller.Say(r.Date)),
        .. DateTable.Of<TakenRecord>(r => r.Date),
        new("date_certainty", "string", "How sure that date is.", (r, _) => EnumText.Of(r.DateCertainty)) { Required = true, Words = EnumText.All<Certainty>() },
        new("place", "string", "The place by which the atlas puts it on the map; empty where none of its places is located.", (r, _) => First(r)?.Place.Id) { Refers = "places" },
        new("place_name", "string", "That place's name.", (r, _) => Teller.Say(First(r)?.Place.Name)),
        .. PointColumns(),
        Of<HistoricalEvent>("places", "string", "All its places, by their ids.", e => e.Places.Select(p => p.PlaceId).Distinct(StringComparer.Ordinal)),
        Of<HistoricalEvent>("sides", "string", "The polities on its sides.", e => e.Sides.Select(s => s.PolityId).Distinct(StringComparer.Ordinal)),
        Of<HistoricalEvent>("people", "string", "The people who took part.", e => e.Participants.Select(p => p.PersonId).OfType<string>().Distinct(StringComparer.Ordinal)),
        Of<HistoricalEvent>("victor", "string", "The polity that won, none where nobody did; empty where there was nothing to win or the texts do not tell.", Victor),
        new("outcome", "string", "How it ended.", (r, _) => Teller.Say(((HistoricalEvent)r.Entity).Outcomes.OrderByDescending(o => o.Shown).FirstOrDefault()?.Text)),
    ];

    private static IReadOnlyList<Column<TakenRecord>> PersonColumns() =>
    [
        Of<Person>("polities", "string", "The polities, peoples and clans that the person belonged to.", p => p.Affiliations.Select(a => a.PolityId).Distinct(StringComparer.Ordinal)),
        Of<Person>("titles", "string", "The titles that the person held.", p => p.Reigns.Select(r => $"{Teller.Say(r.Title)} ({r.PolityId})").Distinct(StringComparer.Ordinal)),
        Of<Person>("born", "string", "The birth, in EDTF, as the atlas shows it.", p => Shown(p, DateRole.Born)),
        Of<Person>("died", "string", "The death, in EDTF, as the atlas shows it.", p => Shown(p, DateRole.Died)),
        Of<Person>("names", "string", "Every form of the name that is kept.", p => p.Names.Select(n => n.Text).Distinct(StringComparer.Ordinal)),
        Of<Person>("events", "string", "The events in which the person took part.", p => p.Participations.Select(x => x.EventId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
    ];

    private static IReadOnlyList<Column<TakenRecord>> PolityColumns() =>
    [
        Of<Polity>("kind", "string", "What sort of state or people it is.", p => EnumText.Of(p.Kind)) with { Required = true, Words = EnumText.All<PolityKind>() },
        Of<Polity>("parent", "string", "The polity that it is part of.", p => p.ParentId) with { Refers = "" },
        Of<Polity>("holds_land", "boolean", "Whether it can hold regions.", p => p.HoldsLand) with { Required = true },
        Of<Polity>("names", "string", "Every form of the name that is kept.", p => p.Names.Select(n => n.Text).Distinct(StringComparer.Ordinal)),
    ];

    private static IReadOnlyList<Column<TakenRecord>> PlaceColumns() =>
    [
        Of<Place>("kind", "string", "What sort of place it is.", p => EnumText.Of(p.Kind)) with { Required = true, Words = EnumText.All<PlaceKind>() },
        Of<Place>("located", "string", "How it can be drawn.", p => EnumText.Of(p.Location)) with { Required = true, Words = EnumText.All<LocationType>() },
        .. PointColumns(),
        Of<Place>("location_certainty", "string", "How sure it is that it lay there.", p => EnumText.Of(p.LocationCertainty)) with { Required = true, Words = EnumText.All<Certainty>() },
        Of<Place>("location_reasoning", "string", "Why the editors put it there.", p => Teller.Say(p.Reasoning)) with { Required = true },
        Of<Place>("region", "string", "The region of the frontier network that it lies in.", p => p.RegionId) with { Refers = "regions" },
        Of<Place>("modern_name", "string", "What it is called today.", p => Teller.Say(p.ModernName)),
        Of<Place>("modern_country", "string", "The country of today, ISO 3166-1 alpha-2.", p => p.ModernCountry),
        Of<Place>("names", "string", "Every form of the name that is kept.", p => p.Names.Select(n => n.Text).Distinct(StringComparer.Ordinal)),
        Of<Place>("events", "string", "The events that were there.", p => p.Claims.Select(c => c.EventId).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
    ];

    private static IReadOnlyList<Column<TakenRecord>> ChangeColumns() =>
    [
        Of<TerritorialChange>("event", "string", "The event that it belongs to.", c => c.EventId) with { Required = true, Refers = "events" },
        Of<TerritorialChange>("hold", "string", "The kind of grip on the land that changes.", c => EnumText.Of(c.Hold)) with { Required = true, Words = EnumText.All<Hold>() },
        Of<TerritorialChange>("regions", "string", "The regions that change.", c => c.Regions.Select(r => r.RegionId)) with { Required = true },
        Of<TerritorialChange>("from", "string", "Who had it before: a polity, not-told, or empty for nobody.", c => c.From),
        Of<TerritorialChange>("to", "string", "Who has it after: a polity, not-told, or empty for nobody.", c => c.To),
        new("date", "string", "When, in words.", (r, _) => Teller.Say(r.Date)) { Required = true },
        .. DateTable.Of<TakenRecord>(r => r.Date),
        Of<TerritorialChange>("until", "string", "When a grip ended that the same change tells the end of, in EDTF.", c => c.Until?.Edtf),
        new("certainty", "string", "How far it can be trusted.", (r, _) => EnumText.Of(r.DateCertainty)) { Required = true, Words = EnumText.All<Certainty>() },
    ];

    private static IReadOnlyList<Column<TakenRecord>> RegionColumns() =>
    [
        Of<Region>("area_km2", "number", "Its land without water, in square kilometres.", r => Math.Round(r.AreaKm2)) with { Required = true },
        Of<Region>("longitude", "number", "A point well inside it, degrees east, WGS 84.", r => Math.Round(r.LabelLongitude, 5)) with { Required = true },
        Of<Region>("latitude", "number", "A point well inside it, degrees north, WGS 84.", r => Math.Round(r.LabelLatitude, 5)) with { Required = true },
        Of<Region>("reasoning", "string", "Why the editors drew it as they did.", r => Teller.Say(r.Reasoning)) with { Required = true },
    ];

    private static IReadOnlyList<Column<TakenRecord>> ReferenceColumns() =>
    [
        Of<Reference>("kind", "string", "What sort of work it is.", r => EnumText.Of(r.Kind)) with { Required = true, Words = EnumText.All<ReferenceKind>() },
        Of<Reference>("author", "string", "Its author.", r => r.Author),
        Of<Reference>("year", "integer", "The year in which it came out.", r => r.Year),
        Of<Reference>("work", "string", "Its own title.", r => r.Title),
        Of<Reference>("archive", "string", "Of a file: the archive.", r => Teller.Say(r.Fund?.Archive?.Abbreviation)),
        Of<Reference>("fund", "string", "Of a file: the fund.", r => r.Fund?.Number),
        Of<Reference>("inventory", "string", "Of a file: the inventory.", r => r.File?.Inventory),
        Of<Reference>("file", "string", "Of a file: its number.", r => r.File?.Number),
        Of<Reference>("printed", "string", "Every form in which the texts print it.", r => r.Printed),
    ];

    private static IReadOnlyList<Column<TakenRecord>> DisagreementColumns() =>
    [
        Of<Disagreement>("reason", "string", "Why the atlas shows what it shows.", d => Teller.Say(d.Reason)) with { Required = true },
        Of<Disagreement>("versions", "integer", "How many answers there are; the claims hold them.", d => d.Versions.Count) with { Required = true },
        Of<Disagreement>("records", "string", "The records that it concerns, as kind/id.", d => d.Records.Select(r => $"{EnumText.Of(r.Kind)}/{r.RecordId}")),
    ];

    private static IReadOnlyList<Column<TakenRecord>> PointColumns() =>
    [
        new("longitude", "number", "Degrees east, WGS 84: the editors'.", (r, _) => First(r)?.Longitude),
        new("latitude", "number", "Degrees north, WGS 84: the editors'.", (r, _) => First(r)?.Latitude),
        new("radius_km", "number", "The radius of doubt of a point, the half-extent of an area, in kilometres.", (r, _) => First(r)?.Place.RadiusKm),
    ];

    private static Column<TakenRecord> Of<T>(string name, string type, string description, Func<T, object?> value) =>
        new(name, type, description, (r, _) => value((T)r.Entity));

    private static TakenPoint? First(TakenRecord record) => record.Points.Count > 0 ? record.Points[0] : null;

    private static string? Shown(Person person, DateRole role) => person.Dates.Where(d => d.Role == role).OrderByDescending(d => d.Shown).FirstOrDefault()?.Date.Edtf;

    private static string? Victor(HistoricalEvent e)
    {
        var victor = e.Outcomes.Find(o => o.Shown)?.Victor;
        return victor == "none" ? victor : e.Sides.Find(s => s.Key == victor)?.PolityId;
    }

    private static IEnumerable<string> Locators(TakenRecord record) => record.Own.SelectMany(c => c.Claim.Citations).Where(c => c.SourceId is not null)
        .Select(c => $"{c.SourceId} {c.Locator}").Distinct(StringComparer.Ordinal);
}
