using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Search;

/// <summary>What the record says of each event, as facets need it.</summary>
internal sealed class EventFacts
{
    private EventFacts(AtlasDbContext context)
    {
        Sides = context.Set<Side>().Select(s => new { s.EventId, s.Key, s.PolityId }).ToLookup(s => s.EventId, s => (s.Key, s.PolityId), StringComparer.Ordinal);
        var participations = context.Set<Participation>().Select(p => new { p.EventId, p.PersonId, p.PolityId }).ToList();
        People = participations.Where(p => p.PersonId is not null).ToLookup(p => p.EventId, p => p.PersonId!, StringComparer.Ordinal);
        Parties = participations.Where(p => p.PolityId is not null).ToLookup(p => p.EventId, p => p.PolityId!, StringComparer.Ordinal);
        var changes = context.Changes.Select(c => new { c.EventId, c.From, c.To, Regions = c.Regions.Select(r => r.RegionId).ToList() }).ToList();
        Holders = changes.SelectMany(c => new[] { c.From, c.To }.OfType<string>().Where(p => p != Polity.NotTold).Select(p => (c.EventId, Polity: p)))
            .ToLookup(c => c.EventId, c => c.Polity, StringComparer.Ordinal);
        Regions = changes.SelectMany(c => c.Regions.Select(r => (c.EventId, Region: r))).ToLookup(c => c.EventId, c => c.Region, StringComparer.Ordinal);
        Places = context.Set<PlaceClaim>().Where(p => p.EventId != null).OrderBy(p => p.Id)
            .Select(p => new { p.EventId, p.PlaceId, p.Role, p.Shown, p.Place!.RegionId, p.Place.Longitude, p.Place.Latitude }).AsEnumerable()
            .ToLookup(p => p.EventId!, p => new PlacedAt(p.PlaceId, p.Role, p.Shown, p.RegionId, p.Longitude, p.Latitude), StringComparer.Ordinal);
        Outcomes = context.Set<Outcome>().Where(o => o.Victor != null).Select(o => new { o.EventId, o.Victor }).AsEnumerable()
            .ToLookup(o => o.EventId, o => Victor(o.EventId, o.Victor!), StringComparer.Ordinal);
        Claims = ReadClaims(context).ToLookup(c => c.Owner, StringComparer.Ordinal);
        Items = ReadItems(context);
    }

    public IReadOnlyList<EventItem> Items { get; }

    public ILookup<string, (string Key, string Polity)> Sides { get; }

    /// <summary>The people who took part, by event.</summary>
    public ILookup<string, string> People { get; }

    /// <summary>The polities that took part by name, by event.</summary>
    public ILookup<string, string> Parties { get; }

    /// <summary>Who lost or gained a grip on land, by event.</summary>
    public ILookup<string, string> Holders { get; }

    /// <summary>The regions that changed hands, by event.</summary>
    public ILookup<string, string> Regions { get; }

    public ILookup<string, PlacedAt> Places { get; }

    /// <summary>The victors, by event: a polity's id, or <c>none</c>.</summary>
    public ILookup<string, string> Outcomes { get; }

    /// <summary>Every claim about an event, its changes of land and its routes included.</summary>
    public ILookup<string, OwnedClaim> Claims { get; }

    public static EventFacts Read(AtlasDbContext context) => new(context);

    /// <summary>Every polity that has to do with an event.</summary>
    public IEnumerable<string> Polities(EventItem e) => e.Sides.Concat(Parties[e.Id]).Concat(Holders[e.Id]);

    private static IEnumerable<OwnedClaim> ReadClaims(AtlasDbContext context) =>
    [
        .. context.Set<Account>().Where(c => c.EventId != null).Select(c => new OwnedClaim(c.EventId!, c.Id, c.Certainty)),
        .. context.Set<Account>().Join(context.Routes, c => c.RouteId, r => r.Id, (c, r) => new OwnedClaim(r.EventId, c.Id, c.Certainty)),
        .. context.Dates.Where(c => c.EventId != null).Select(c => new OwnedClaim(c.EventId!, c.Id, c.Certainty)),
        .. context.Set<PlaceClaim>().Where(c => c.EventId != null).Select(c => new OwnedClaim(c.EventId!, c.Id, c.Certainty)),
        .. context.Set<Participation>().Select(c => new OwnedClaim(c.EventId, c.Id, c.Certainty)),
        .. context.Set<Force>().Select(c => new OwnedClaim(c.EventId, c.Id, c.Certainty)),
        .. context.Set<Outcome>().Select(c => new OwnedClaim(c.EventId, c.Id, c.Certainty)),
        .. context.Set<EventLink>().Select(c => new OwnedClaim(c.EventId, c.Id, c.Certainty)),
        .. context.Changes.Select(c => new OwnedClaim(c.EventId, c.Id, c.Certainty)),
    ];

    private string Victor(string eventId, string key) => key == "none" ? key : Sides[eventId].First(s => s.Key == key).Polity;

    private List<EventItem> ReadItems(AtlasDbContext context)
    {
        var events = context.Events.OrderBy(e => e.Id).Select(e => new
        {
            e.Id, e.Title, e.Kind, e.StageId, e.Importance, Shown = e.Dates.Where(d => d.Shown).Select(d => new { d.Date, d.Certainty }).First(),
        }).ToList();
        return events.ConvertAll(e =>
        {
            var place = Places[e.Id].Where(p => p.Shown && p.Longitude is not null).OrderBy(p => p.Rank).FirstOrDefault();
            return new EventItem
            {
                Id = e.Id, Title = e.Title, Kind = e.Kind, StageId = e.StageId, Importance = e.Importance, Weight = e.Importance,
                Date = e.Shown.Date, Certainty = e.Shown.Certainty, Times = [ItemTime.Of(e.Shown.Date)],
                PlaceId = place?.Id, Points = place is null ? [] : [(place.Longitude!.Value, place.Latitude!.Value)],
                Sides = [.. Sides[e.Id].Select(s => s.Polity).Distinct(StringComparer.Ordinal)],
            };
        });
    }
}
