using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Export;

/// <summary>Makes of the entities the records that are taken away.</summary>
internal static class TakenRecords
{
    public static IEnumerable<TakenRecord> Of(RecordGraph graph) =>
    [
        .. graph.Events.Select(Of), .. People(graph), .. graph.Polities.Select(Of), .. graph.Places.Select(Of),
        .. graph.Changes.Select(Of), .. Regions(graph), .. graph.Stages.Select(Of), .. graph.References.Select(Of), .. graph.Disagreements.Select(Of),
    ];

    private static TakenRecord Of(HistoricalEvent e)
    {
        var shown = e.Dates.OrderByDescending(d => d.Shown).FirstOrDefault();
        return new()
        {
            Kind = RecordKind.Event, Id = e.Id, Section = "events", Title = e.Title, Type = EnumText.Of(e.Kind), Entity = e,
            Date = shown?.Date, DateCertainty = shown?.Certainty ?? default,
            Points = Located(e),
            Claims = [.. Owned((RecordKind.Event, e.Id), e.Accounts, e.Dates, e.Places, e.Participants, e.Forces, e.Outcomes, e.Links), .. e.Changes.Select(Claimed)],
        };
    }

    private static IReadOnlyList<TakenPoint> Located(HistoricalEvent e) =>
        [.. e.Places.OrderByDescending(p => p.Shown).Where(p => p.Place!.Longitude is not null).Select(p => new TakenPoint(p.Place!, EnumText.Of(p.Role), p.Certainty))];

    /// <summary>A person is put where the events are that he or she took part in, each at the place by which the atlas puts it.</summary>
    private static IEnumerable<TakenRecord> People(RecordGraph graph)
    {
        var where = graph.Events.ToDictionary(e => e.Id, e => Located(e).Take(1), StringComparer.Ordinal);
        return graph.People.Select(p => Of(p, [.. p.Participations.SelectMany(taken => where[taken.EventId]).DistinctBy(point => point.Place.Id)]));
    }

    private static TakenRecord Of(Person p, IReadOnlyList<TakenPoint> points) => new()
    {
        Kind = RecordKind.Person, Id = p.Id, Section = "people", Title = p.Name, Type = "person", Entity = p, Points = points,
        Claims =
        [
            .. Owned((RecordKind.Person, p.Id), p.Accounts, p.Names, p.Dates, p.Affiliations, p.Kin, p.Reigns, p.Reigns.SelectMany(r => r.Dates)),
            .. p.Participations.Select(Claimed),
        ],
    };

    private static TakenRecord Of(Polity p) => new()
    {
        Kind = RecordKind.Polity, Id = p.Id, Section = p.Kind == PolityKind.Juz ? "juzes" : "polities", Title = p.Name, Type = EnumText.Of(p.Kind), Entity = p,
        Points = [.. p.Places.Where(c => c.Place!.Longitude is not null).Select(c => new TakenPoint(c.Place!, EnumText.Of(c.Role), c.Certainty))],
        Claims =
        [
            .. Owned((RecordKind.Polity, p.Id), p.Accounts, p.Names, p.Places),
            .. p.Members.Select(m => TakenClaim.Of(m, (RecordKind.Person, m.PersonId))),
            .. p.Reigns.SelectMany(r => Owned((RecordKind.Person, r.PersonId), [r], r.Dates)), .. p.Participations.Select(Claimed),
        ],
    };

    private static TakenRecord Of(Place p) => new()
    {
        Kind = RecordKind.Place, Id = p.Id, Section = "places", Title = p.Name, Type = EnumText.Of(p.Kind), Entity = p,
        Points = p.Longitude is null ? [] : [new TakenPoint(p, EnumText.Of(PlaceRole.At), p.LocationCertainty)],
        Claims =
        [
            .. Owned((RecordKind.Place, p.Id), p.Accounts, p.Names),
            .. p.Claims.Select(c => TakenClaim.Of(c, c.EventId is { } e ? (RecordKind.Event, e) : (RecordKind.Polity, c.PolityId!))),
        ],
    };

    private static TakenRecord Of(TerritorialChange c) => new()
    {
        Kind = RecordKind.Change, Id = c.Key, Section = "changes", Title = c.Event!.Title, Type = EnumText.Of(c.Hold), Entity = c,
        Date = c.Date, DateCertainty = c.Certainty, Land = Union(c.Regions.Select(r => r.Region!.Face)),
        Claims = [Claimed(c)],
    };

    private static IEnumerable<TakenRecord> Regions(RecordGraph graph)
    {
        var changes = graph.Changes.SelectMany(c => c.Regions.Select(r => (r.RegionId, Change: c))).ToLookup(c => c.RegionId, c => c.Change, StringComparer.Ordinal);
        var start = graph.StartHolders.ToLookup(h => h.RegionId, StringComparer.Ordinal);
        return graph.Regions.Select(r => new TakenRecord
        {
            Kind = RecordKind.Region, Id = r.Id, Section = "regions", Title = r.Name, Type = "region", Entity = r, Land = r.Face,
            Claims = [.. Owned((RecordKind.Region, r.Id), start[r.Id]), .. changes[r.Id].Select(Claimed)],
        });
    }

    private static TakenRecord Of(Stage s) => new()
    {
        Kind = RecordKind.Stage, Id = s.Id, Section = "stages", Title = s.Name, Type = "stage", Entity = s, Date = s.Span,
        Claims = [.. Owned((RecordKind.Stage, s.Id), s.Accounts)],
    };

    private static TakenRecord Of(Reference r) => new()
    {
        Kind = RecordKind.Reference, Id = r.Id, Section = "sources", Title = new(r.Text, r.Text, r.Text), Type = EnumText.Of(r.Kind), Entity = r,
        Claims = [.. Owned((RecordKind.Reference, r.Id), r.Accounts)],
    };

    private static TakenRecord Of(Disagreement d) => new()
    {
        Kind = RecordKind.Disagreement, Id = d.Id, Section = "disagreements", Title = d.Question, Type = "disagreement", Entity = d,
        Claims = [.. Owned((RecordKind.Disagreement, d.Id), d.Versions)],
    };

    private static Geometry Union(IEnumerable<Polygon> faces)
    {
        var all = faces.ToArray<Geometry>();
        return all.Length == 1 ? all[0] : NetTopologySuite.Operation.OverlayNG.CoverageUnion.Union(all[0].Factory.CreateGeometryCollection(all));
    }

    private static TakenClaim Claimed(Participation p) => TakenClaim.Of(p, (RecordKind.Event, p.EventId));

    private static TakenClaim Claimed(TerritorialChange c) => TakenClaim.Of(c, (RecordKind.Change, c.Key));

    private static IEnumerable<TakenClaim> Owned((RecordKind, string) owner, params IEnumerable<Claim>[] claims) =>
        claims.SelectMany(c => c).OrderBy(c => c.Id).Select(c => TakenClaim.Of(c, owner));
}
