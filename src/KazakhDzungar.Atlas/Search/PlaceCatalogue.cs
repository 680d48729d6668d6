using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Search;

/// <summary>All places. Facets: kind, region, country, located (how they are drawn), certainty (of where they are put), source.</summary>
/// <param name="items">The places.</param>
/// <param name="facets">Facets of these places.</param>
/// <param name="search">The ids of those that words find.</param>
public sealed class PlaceCatalogue(IReadOnlyList<PlaceItem> items, IReadOnlyList<Facet> facets, Func<string, IReadOnlyCollection<string>> search)
    : Catalogue<PlaceItem>(items, facets, SelectionSort.Title, search)
{
    /// <summary>Reads the record.</summary>
    /// <param name="context">The record.</param>
    /// <param name="events">Its events, which were at places.</param>
    public static PlaceCatalogue Read(AtlasDbContext context, EventCatalogue events)
    {
        var search = RecordSearch.Of(context);
        var items = ReadItems(context, events);
        var owned = Claims(context).ToLookup(c => c.Owner, StringComparer.Ordinal);
        var words = Vocabulary.Read(context);
        return new(items,
        [
            new("kind", EnumText.All<PlaceKind>(), items.Select(p => new[] { EnumText.Of(p.Kind) })),
            new("region", words.Regions, items.Select(p => new[] { p.RegionId }.OfType<string>())),
            new("country", items.Select(p => p.Country).OfType<string>().Order(StringComparer.Ordinal), items.Select(p => new[] { p.Country }.OfType<string>())),
            new("located", EnumText.All<LocationType>(), items.Select(p => new[] { EnumText.Of(p.Location) })),
            new("certainty", EnumText.All<Certainty>(), items.Select(p => new[] { EnumText.Of(p.Certainty) })),
            Support.Read(context).Source(items.Select(p => owned[p.Id])),
        ], text => search.Ids(RecordKind.Place, text));
    }

    private static List<PlaceItem> ReadItems(AtlasDbContext context, EventCatalogue events)
    {
        var names = context.Names.Where(n => n.PlaceId != null).Select(n => new { n.PlaceId, n.Text }).ToLookup(n => n.PlaceId!, n => n.Text, StringComparer.Ordinal);
        var claims = context.Set<PlaceClaim>().Select(c => new { c.PlaceId, c.EventId, c.Date }).ToLookup(c => c.PlaceId, c => (c.EventId, c.Date), StringComparer.Ordinal);
        return context.Places.OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.Name, p.Kind, p.Location, p.LocationCertainty, p.RegionId, p.ModernCountry, p.Longitude, p.Latitude }).AsEnumerable()
            .Select(p =>
            {
                var here = claims[p.Id].Select(c => c.EventId).OfType<string>().Distinct(StringComparer.Ordinal).Count();
                return new PlaceItem
                {
                    Id = p.Id, Title = p.Name, Names = [.. names[p.Id]], Kind = p.Kind, Location = p.Location, Certainty = p.LocationCertainty,
                    RegionId = p.RegionId, Country = p.ModernCountry, Events = here, Weight = -here,
                    Times = [.. claims[p.Id].SelectMany(c => Times(c.Date, c.EventId, events))],
                    Points = p is { Longitude: { } longitude, Latitude: { } latitude } ? [(longitude, latitude)] : [],
                };
            }).ToList();
    }

    private static IReadOnlyList<ItemTime> Times(DateColumns? own, string? eventId, EventCatalogue events) =>
        own is not null ? [ItemTime.Of(own)] : eventId is null ? [] : events.Find(eventId)!.Times;

    private static IEnumerable<OwnedClaim> Claims(AtlasDbContext context) =>
    [
        .. context.Set<Account>().Where(c => c.PlaceId != null).Select(c => new OwnedClaim(c.PlaceId!, c.Id, c.Certainty)),
        .. context.Names.Where(c => c.PlaceId != null).Select(c => new OwnedClaim(c.PlaceId!, c.Id, c.Certainty)),
        .. context.Set<PlaceClaim>().Select(c => new OwnedClaim(c.PlaceId, c.Id, c.Certainty)),
    ];
}
