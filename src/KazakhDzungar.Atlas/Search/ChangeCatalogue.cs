using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace KazakhDzungar.Atlas.Search;

/// <summary>
/// All territorial changes. Facets: before and after (who has the grip, or nobody), juz, hold, region, kind (of the event), certainty, source.
/// </summary>
/// <param name="items">The changes.</param>
/// <param name="facets">Facets of these changes.</param>
/// <param name="search">The ids of those that words find.</param>
/// <param name="faces">The land of each region.</param>
public sealed class ChangeCatalogue(
    IReadOnlyList<ChangeItem> items, IReadOnlyList<Facet> facets, Func<string, IReadOnlyCollection<string>> search, IReadOnlyDictionary<string, IPreparedGeometry> faces)
    : Catalogue<ChangeItem>(items, facets, SelectionSort.Date, search)
{
    /// <summary>Reads the record.</summary>
    /// <param name="context">The record.</param>
    /// <param name="events">Its events, to which changes belong.</param>
    public static ChangeCatalogue Read(AtlasDbContext context, EventCatalogue events)
    {
        var search = RecordSearch.Of(context);
        var words = Vocabulary.Read(context);
        var claims = context.Changes.OrderBy(c => c.Key)
            .Select(c => new { c.Id, c.Key, c.EventId, c.Hold, c.From, c.To, c.Date, c.Until, c.Certainty, Regions = c.Regions.OrderBy(r => r.Id).Select(r => r.RegionId).ToList() }).ToList();
        var items = claims.ConvertAll(c =>
        {
            var cause = events.Find(c.EventId)!;
            return new ChangeItem
            {
                Id = c.Key, Title = cause.Title, EventId = c.EventId, Kind = cause.Kind, Hold = c.Hold, Before = c.From, After = c.To,
                Date = c.Date, Until = c.Until, Certainty = c.Certainty, Regions = c.Regions, Times = [ItemTime.Of(c.Date)], Weight = cause.Importance,
            };
        });
        var owned = claims.ConvertAll(c => (IEnumerable<OwnedClaim>)[new(c.Key, c.Id, c.Certainty)]);
        var faces = context.Regions.Select(r => new { r.Id, r.Face }).ToDictionary(r => r.Id, r => PreparedGeometryFactory.Prepare(r.Face), StringComparer.Ordinal);
        return new(items,
        [
            new("before", words.Holders, items.Select(c => new[] { c.Before ?? Vocabulary.Nobody })),
            new("after", words.Holders, items.Select(c => new[] { c.After ?? Vocabulary.Nobody })),
            new("juz", words.Juzes, items.Select(c => words.JuzesOf([c.Before, c.After]))),
            new("hold", EnumText.All<Hold>(), items.Select(c => new[] { EnumText.Of(c.Hold) })),
            new("region", words.Regions, items.Select(c => c.Regions)),
            new("kind", EnumText.All<EventKind>(), items.Select(c => new[] { EnumText.Of(c.Kind) })),
            Support.Certainty(owned),
            Support.Read(context).Source(owned),
        ], text => search.Ids(RecordKind.Change, text), faces);
    }

    /// <summary>The changes of regions that share a point with the box.</summary>
    protected override ItemSet Within(Extent extent)
    {
        var boxes = Boxes(extent).Select(NetTopologySuite.Geometries.GeometryFactory.Default.ToGeometry).ToList();
        var regions = faces.Where(f => boxes.Exists(f.Value.Intersects)).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        return ItemSet.Where(Items.Count, i => Items[i].Regions.Any(regions.Contains));
    }

    /// <summary>The box, or its two halves where it spans the meridian of 180°.</summary>
    private static Envelope[] Boxes(Extent box) => box.West <= box.East
        ? [new(box.West, box.East, box.South, box.North)]
        : [new(box.West, 180, box.South, box.North), new(-180, box.East, box.South, box.North)];
}
