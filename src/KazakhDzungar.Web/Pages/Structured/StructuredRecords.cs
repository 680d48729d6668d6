using System.Text.Json.Nodes;
using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using static KazakhDzungar.Web.Pages.Structured.StructuredNode;

namespace KazakhDzungar.Web.Pages.Structured;

/// <summary>Records of the past for machines. Only what is shown and certain becomes a statement; the page says the rest.</summary>
internal sealed class StructuredRecords(AtlasNames names, Words words)
{
    private const double MetresPerKm = 1000;

    /// <summary>An event, with the page that tells it.</summary>
    public JsonObject Of(HistoricalEvent e, DateColumns date)
    {
        var (address, (start, end)) = (Address.Of("events", e.Id), StructuredTime.Of(date));
        return StructuredNode.Of(
            "Event", ("@id", address + "#event"), ("name", Words.Name(e.Title)), ("url", address), ("description", Summary(e.Accounts)), ("additionalType", words.Of(e.Kind)),
            ("startDate", start), ("endDate", end), ("location", List(e.Places.Where(IsPlain).Select(p => p.Place!).DistinctBy(p => p.Id).Select(Spot))),
            ("superEvent", List(e.Links.Where(l => l.Kind == LinkKind.PartOf && IsPlain(l)).Select(l => Link("Event", Words.Name(l.Target!.Title), Address.Of("events", l.TargetId))))),
            ("about", List(e.Sides.Select(s => s.PolityId).Distinct(StringComparer.Ordinal).Select(Polity)
                .Concat(e.Participants.Where(p => p.Person is not null && IsPlain(p)).Select(p => p.Person!).DistinctBy(p => p.Id).Select(p => Link("Person", Words.Name(p.Name), Address.Of("people", p.Id)))))),
            ("subjectOf", Page(address, date.Edtf)));
    }

    /// <summary>A person; kin as the record has them.</summary>
    public JsonObject Of(Person person, IReadOnlyList<(Kinship Claim, string Id, LocalText Name, bool Away)> kin)
    {
        var address = Address.Of("people", person.Id);
        return StructuredNode.Of(
            "Person", ("@id", address + "#person"), ("name", Words.Name(person.Name)), ("url", address), ("description", Summary(person.Accounts)), ("alternateName", Names(person.Names)),
            ("birthDate", StructuredTime.Moment(Shown(person.Dates, DateRole.Born))), ("deathDate", StructuredTime.Moment(Shown(person.Dates, DateRole.Died))),
            ("memberOf", List(person.Affiliations.Where(IsPlain).Select(a => a.PolityId).Distinct(StringComparer.Ordinal).Select(p => Link("Organization", Words.Name(names.Polity(p).Name), Address.Polity(p, names.Polity(p).Kind))))),
            ("parent", Kin(kin, [Atlas.People.Kin.Father, Atlas.People.Kin.Mother], [Atlas.People.Kin.Son, Atlas.People.Kin.Daughter])),
            ("children", Kin(kin, [Atlas.People.Kin.Son, Atlas.People.Kin.Daughter], [Atlas.People.Kin.Father, Atlas.People.Kin.Mother])),
            ("sibling", Kin(kin, [Atlas.People.Kin.Brother, Atlas.People.Kin.Sister], [Atlas.People.Kin.Brother, Atlas.People.Kin.Sister])),
            ("spouse", Kin(kin, [Atlas.People.Kin.Wife, Atlas.People.Kin.Husband], [Atlas.People.Kin.Wife, Atlas.People.Kin.Husband])),
            ("subjectOf", Page(address, null)));
    }

    public JsonObject Of(Place place)
    {
        var node = Spot(place);
        node["@id"] = Address.Of("places", place.Id) + "#place";
        Add(node, "description", Summary(place.Accounts));
        Add(node, "alternateName", Names(place.Names));
        Add(node, "containedInPlace", place.RegionId is { } region ? Link("AdministrativeArea", Words.Name(names.Region(region)), Address.Of("regions", region)) : null);
        Add(node, "subjectOf", Page(Address.Of("places", place.Id), null));
        return node;
    }

    public JsonObject OfRegion(string id, IEnumerable<(string Id, LocalText Name, PlaceKind Kind)> places)
    {
        var address = Address.Of("regions", id);
        return StructuredNode.Of(
            "AdministrativeArea", ("@id", address + "#region"), ("name", Words.Name(names.Region(id))), ("url", address),
            ("containsPlace", List(places.Select(p => Link("Place", Words.Name(p.Name), Address.Of("places", p.Id))))), ("subjectOf", Page(address, null)));
    }

    /// <summary>A state or people.</summary>
    public JsonObject Of(Polity polity)
    {
        var address = Address.Polity(polity.Id, polity.Kind);
        return StructuredNode.Of(
            "AdministrativeArea", ("@id", address + "#polity"), ("name", Words.Name(polity.Name)), ("url", address), ("description", Summary(polity.Accounts)),
            ("additionalType", words.Of(polity.Kind)), ("alternateName", Names(polity.Names)), ("containedInPlace", polity.ParentId is { } parent ? Polity(parent) : null), ("subjectOf", Page(address, null)));
    }

    private static bool IsPlain(Claim claim) => claim is { Shown: true, Certainty: Certainty.Certain };

    private static DateColumns? Shown(IEnumerable<DateClaim> dates, DateRole role) => dates.FirstOrDefault(d => d.Role == role && IsPlain(d))?.Date;

    private static void Add(JsonObject node, string key, JsonNode? value)
    {
        if (value is not null and not JsonArray { Count: 0 })
        {
            node[key] = value;
        }
    }

    private static JsonNode? Summary(IEnumerable<Account> accounts) => accounts.FirstOrDefault(a => a.Kind == AccountKind.Summary) is { } summary ? Words.Pick(summary.Text).Text : null;

    private static JsonArray Names(IEnumerable<NameClaim> claims) => List(claims.Select(n => n.Text).Distinct(StringComparer.Ordinal).Select(n => (JsonNode)n!));

    private static JsonObject Page(string address, string? edtf) => StructuredNode.Of(
        "WebPage", ("url", address), ("inLanguage", Words.Language), ("temporalCoverage", edtf), ("license", StructuredSources.Licence));

    private static JsonArray Kin(IEnumerable<(Kinship Claim, string Id, LocalText Name, bool Away)> kin, Kin[] own, Kin[] away) => List(kin
        .Where(k => IsPlain(k.Claim) && (k.Away ? away : own).Contains(k.Claim.Kin)).DistinctBy(k => k.Id).Select(k => Link("Person", Words.Name(k.Name), Address.Of("people", k.Id))));

    private JsonObject Polity(string id) => Link("AdministrativeArea", Words.Name(names.Polity(id).Name), Address.Polity(id, names.Polity(id).Kind));

    /// <summary>A place with its position: a circle as wide as its doubt or its extent.</summary>
    private static JsonObject Spot(Place place)
    {
        var node = Link("Place", Words.Name(place.Name), Address.Of("places", place.Id));
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            var point = StructuredNode.Of("GeoCoordinates", ("latitude", latitude), ("longitude", longitude));
            node["geo"] = place.RadiusKm is { } radius ? StructuredNode.Of("GeoCircle", ("geoMidpoint", point), ("geoRadius", radius * MetresPerKm)) : point;
        }

        return node;
    }
}
