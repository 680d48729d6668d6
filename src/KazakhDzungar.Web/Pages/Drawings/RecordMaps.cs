using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Pages.Drawings;

/// <summary>Draws the small maps of the record's pages.</summary>
internal sealed class RecordMaps(Catalogues catalogues, Chronicle chronicle, Desk.Ground ground, AtlasNames names, Words words)
{
    private const double LetterShare = 0.036;

    /// <summary>An event: its places, its ways, and who held the land at its end; null where nothing of it can be put on a map.</summary>
    public RecordMap? Of(HistoricalEvent e, DateColumns date)
    {
        var marks = e.Places.Where(p => p.Place!.Location != LocationType.NotLocated).OrderByDescending(p => p.Shown)
            .DistinctBy(p => p.PlaceId).Select(p => Mark(p.Place!, words.Of(p.Role), p)).ToList();
        var routes = e.Routes.Where(r => r.Points.Count > 1).Select(r => new DrawnRoute(
            [.. r.Points.OrderBy(p => p.Order).Select(p => MapFrame.Of(p.Longitude, p.Latitude))], r.PolityId, r.Certainty == Certainty.Certain, $"{words.Of(r.Kind)}: {Words.Name(r.Name)}")).ToList();
        var changed = e.Changes.SelectMany(c => c.Regions).Select(r => r.RegionId).Distinct(StringComparer.Ordinal).ToList();
        if (marks.Count + routes.Count + changed.Count == 0)
        {
            return null;
        }

        var drawing = Closed(new() { Marks = marks, Routes = routes, Regions = [.. changed.Select(id => Region(id, Address.Of("regions", id)))] }, Words.Name(e.Title));
        var day = MapDay.Of(date);
        return day is null
            ? new(drawing, words["MapOf.Outside"], Address.Map($"event:{e.Id}"))
            : new(drawing with { Lands = Lands.At(chronicle, day.Day, ground.RegionsIn(drawing.Frame)) }, words["MapOf.Land", day.Phrase], Address.Map($"event:{e.Id}", day.Edtf));
    }

    /// <summary>Where the events of a selection were; null where none of them can be put on a map.</summary>
    /// <param name="facet">A facet of the events: <c>person</c>, <c>stage</c>.</param>
    /// <param name="value">Its value.</param>
    /// <param name="title">The name of the record.</param>
    public RecordMap? OfEvents(string facet, string value, string title)
    {
        var events = catalogues.Events;
        var selection = new Selection { Sort = events.Grammar.DefaultSort }.With(facet, value);
        var found = events.Ask(selection).InOrder(Words.Language).ToList();
        var marks = found.Where(e => e.PlaceId is not null).GroupBy(e => e.PlaceId!, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g =>
        {
            var (name, (longitude, latitude)) = (Words.Name(catalogues.Places.Find(g.Key)!.Title), g.First().Points[0]);
            return new DrawnMark(longitude, latitude, name, g.Count(), words["MapOf.EventsAt", name, string.Join("; ", g.Select(e => Words.Name(e.Title)))], Address.Of("places", g.Key));
        }).ToList();
        return marks.Count == 0
            ? null
            : new(Closed(new() { Marks = marks, NotLocated = found.Count(e => e.PlaceId is null) }, title), words["MapOf.Events"], MapAddress.Of(selection, events.Grammar));
    }

    /// <summary>A place, and how far from there it may have been; null where it cannot be located.</summary>
    public RecordMap? Of(Place place)
    {
        if (place.Location == LocationType.NotLocated)
        {
            return null;
        }

        var mark = Mark(place, words.Of(place.Kind), null) with { Address = null };
        var regions = place.RegionId is { } region ? new[] { Region(region, Address.Of("regions", region)) } : [];
        var drawing = Closed(new() { Marks = [mark] }, Words.Name(place.Name)) with { Regions = regions };
        var caption = place.Location == LocationType.Area ? "MapOf.Area" : mark.Around > mark.Radius(drawing.Frame.Width) ? "MapOf.Place" : "MapOf.Spot";
        return new(drawing, words[caption], Address.Map($"place:{place.Id}"));
    }

    /// <summary>A region, the places in it, and its neighbours.</summary>
    public RecordMap OfRegion(string id, IReadOnlyList<(string Id, LocalText Name, PlaceKind Kind)> places)
    {
        var marks = places.Select(p => (p, Item: catalogues.Places.Find(p.Id)!)).Where(p => p.Item.Points.Count > 0).OrderByDescending(p => p.Item.Events).Select(p => new DrawnMark(
            p.Item.Points[0].Longitude, p.Item.Points[0].Latitude, Words.Name(p.p.Name), 1, $"{Words.Name(p.p.Name)}, {words.Of(p.p.Kind)}", Address.Of("places", p.p.Id)));
        var drawing = Closed(new() { Marks = [.. marks], Regions = [Region(id, null)] }, Words.Name(names.Region(id)));
        return new(drawing, words["MapOf.Region"], Address.Map($"region:{id}"));
    }

    /// <summary>A polity: who held the land on a day, its own set off, and where the texts put it; null where neither is known.</summary>
    /// <param name="polity">The polity, with its places.</param>
    /// <param name="holders">It, and those whose land counts as its own.</param>
    /// <param name="day">The day; null for one that never held land.</param>
    public RecordMap? Of(Polity polity, IReadOnlyList<string> holders, int? day)
    {
        var marks = polity.Places.Where(p => p.Place!.Location != LocationType.NotLocated).OrderByDescending(p => p.Shown)
            .DistinctBy(p => p.PlaceId).Select(p => Mark(p.Place!, words.Of(p.Role), p)).ToList();
        var shown = day is { } d ? new MapDay(d) : null;
        var own = shown is null ? [] : Lands.At(chronicle, shown.Day, ground.Regions.Keys).Where(l => l.Hold == Hold.Held && holders.Contains(l.Holder)).Select(l => l.RegionId).Distinct(StringComparer.Ordinal).ToList();
        if (marks.Count + own.Count == 0)
        {
            return null;
        }

        var drawing = Closed(new() { Marks = marks, Regions = [.. own.Select(id => Region(id, Address.Of("regions", id)))] }, Words.Name(polity.Name));
        return shown is null
            ? new(drawing, words["MapOf.Places"], Address.Map($"place:{polity.Places.First(p => p.Place!.Location != LocationType.NotLocated).PlaceId}"))
            : new(drawing with { Lands = Lands.At(chronicle, shown.Day, ground.RegionsIn(drawing.Frame)) }, words["MapOf.Greatest", shown.Phrase], $"{Address.Of("")}?t={shown.Edtf}");
    }

    /// <summary>Who held what on a day, in the lands of the wars.</summary>
    /// <param name="day">The day.</param>
    /// <param name="key">What tells it from another map of the page.</param>
    /// <param name="regions">The regions to set off.</param>
    public RecordMap OfDay(MapDay day, string key, IEnumerable<string> regions)
    {
        var drawing = new DrawnMap
        {
            Key = key, Part = MapFrame.Wide([]), LetterShare = LetterShare, Label = words["MapOf.Land", day.Phrase],
            Lands = Lands.At(chronicle, day.Day, ground.Regions.Keys), Regions = [.. regions.Select(id => Region(id, Address.Of("regions", id)))],
        };
        return new(drawing, words["MapOf.Land", day.Phrase], $"{Address.Of("")}?t={day.Edtf}");
    }

    private DrawnRegion Region(string id, string? address) => new(id, Words.Name(names.Region(id)), address);

    private static DrawnMark Mark(Place place, string role, PlaceClaim? claim)
    {
        var name = Words.Name(place.Name);
        return new(place.Longitude!.Value, place.Latitude!.Value, name, 1, $"{name}, {role}", Address.Of("places", place.Id))
        {
            WithinKm = place.RadiusKm ?? 0,
            Surely = claim is null or { Shown: true, Certainty: Certainty.Certain },
        };
    }

    /// <summary>The map, closed in on what is drawn.</summary>
    private DrawnMap Closed(DrawnMap map, string title)
    {
        var drawn = new Envelope();
        foreach (var mark in map.Marks)
        {
            var around = new Envelope(MapFrame.Of(mark.Longitude, mark.Latitude));
            around.ExpandBy(mark.Around);
            drawn.ExpandToInclude(around);
        }

        map.Routes.SelectMany(r => r.Positions).ToList().ForEach(drawn.ExpandToInclude);
        map.Regions.ToList().ForEach(r => drawn.ExpandToInclude(ground.Regions[r.Id].Extent));
        return map with { Part = MapFrame.Close(drawn), LetterShare = LetterShare, Label = words["MapOf.Label", title] };
    }
}
