using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Drawings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Events;

/// <summary>An event, and all that the texts claim of it.</summary>
internal sealed class DetailsModel(AtlasDbContext context, RecordMaps maps, Words words) : PageModel
{
    public HistoricalEvent Event { get; private set; } = null!;

    /// <summary>Whether one may ask where it was, how it ended and what led to it; of a film about the wars one does not.</summary>
    public bool IsOfTheWars => Event.Kind != EventKind.Memory;

    public EventLine Line { get; private set; } = null!;

    public LocalText StageName { get; private set; } = null!;

    /// <summary>Links to other events, those that other events have to this one among them.</summary>
    public IReadOnlyList<LinkGroup> Links { get; private set; } = [];

    public RecordMap? Map { get; private set; }

    /// <summary>The links that are drawn as a chain: what led to the event, and what followed from it.</summary>
    public (IReadOnlyList<LinkLine> Before, IReadOnlyList<LinkLine> After) Chain
    {
        get
        {
            var links = Links.SelectMany(g => g.Links).Where(l => l.Claim is { Shown: true, Kind: LinkKind.LedTo or LinkKind.ResponseTo }).ToLookup(l => (l.Claim.Kind == LinkKind.LedTo) == l.Away);
            return ([.. links[true].DistinctBy(l => l.Id)], [.. links[false].DistinctBy(l => l.Id)]);
        }
    }

    public EventLine? Previous { get; private set; }

    public EventLine? Next { get; private set; }

    public IReadOnlyDictionary<string, LocalText> RoutePlaces { get; private set; } = new Dictionary<string, LocalText>();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var found = await context.Events.AsTracking().Include(e => e.Sides).SingleOrDefaultAsync(e => e.Id == id, cancellation);
        if (found is null)
        {
            return FaultResult.NoSuch(words["Nav.Events"], id);
        }

        Event = found;
        await ReadClaimsAsync(id, cancellation);
        StageName = await context.Stages.Where(s => s.Id == found.StageId).Select(s => s.Name).SingleAsync(cancellation);
        await ReadNeighboursAsync(cancellation);
        await ReadLinksAsync(cancellation);
        var passed = found.Routes.SelectMany(r => r.Points).Select(p => p.PlaceId).OfType<string>().Distinct().ToList();
        RoutePlaces = await context.Places.Where(p => passed.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        Map = maps.Of(found, Line.Date);
        return Page();
    }

    /// <summary>A side by its key, as it is called on the page.</summary>
    public Side? Side(string? key) => Event.Sides.Find(s => s.Key == key);

    /// <summary>Whether other figures of the same side and measure contradict this one.</summary>
    public bool HasRivals(Force force) => Event.Forces.Exists(f => !f.Shown && f.Side == force.Side && f.Measure == force.Measure);

    private async Task ReadClaimsAsync(string id, CancellationToken cancellation)
    {
        await context.ReadClaimsAsync<Account>(claims => claims.Where(a => a.EventId == id), cancellation);
        await context.ReadClaimsAsync<DateClaim>(claims => claims.Where(d => d.EventId == id), cancellation);
        await context.ReadClaimsAsync<PlaceClaim>(claims => claims.Where(p => p.EventId == id).Include(p => p.Place), cancellation);
        await context.ReadClaimsAsync<Participation>(claims => claims.Where(p => p.EventId == id).Include(p => p.Person), cancellation);
        await context.ReadClaimsAsync<Force>(claims => claims.Where(f => f.EventId == id), cancellation);
        await context.ReadClaimsAsync<Outcome>(claims => claims.Where(o => o.EventId == id), cancellation);
        await context.ReadClaimsAsync<EventLink>(claims => claims.Where(l => l.EventId == id).Include(l => l.Target), cancellation);
        await context.ReadClaimsAsync<TerritorialChange>(claims => claims.Where(c => c.EventId == id), cancellation);
        await context.Set<ChangedRegion>().AsTracking().Where(r => r.Change!.EventId == id).LoadAsync(cancellation);
        await context.Routes.AsTracking().Where(r => r.EventId == id).Include(r => r.Points.OrderBy(p => p.Order)).LoadAsync(cancellation);
    }

    private async Task ReadNeighboursAsync(CancellationToken cancellation)
    {
        var events = await EventLine.ReadAsync(context.Events, cancellation);
        var index = events.Select((e, i) => (e.Id, i)).First(e => e.Id == Event.Id).i;
        Line = events[index];
        Previous = index > 0 ? events[index - 1] : null;
        Next = index + 1 < events.Count ? events[index + 1] : null;
    }

    private async Task ReadLinksAsync(CancellationToken cancellation)
    {
        var towards = await context.ReadClaimsAsync<EventLink>(claims => claims.Where(l => l.TargetId == Event.Id).Include(l => l.Event), cancellation);
        Links =
        [
            .. Event.Links.Select(l => (Key: $"LinkKind.{EnumText.Of(l.Kind)}", Line: new LinkLine(l, l.TargetId, l.Target!.Title, Away: false)))
                .Concat(towards.Select(l => (Key: $"LinkedFrom.{EnumText.Of(l.Kind)}", Line: new LinkLine(l, l.EventId, l.Event!.Title, Away: true))))
                .GroupBy(l => words[l.Key]).Select(g => new LinkGroup(g.Key, [.. g.Select(l => l.Line)])),
        ];
    }

    /// <summary>Links of one kind.</summary>
    public sealed record LinkGroup(string Label, IReadOnlyList<LinkLine> Links);

    /// <summary>A link to an event, or from one.</summary>
    public sealed record LinkLine(EventLink Claim, string Id, LocalText Title, bool Away);
}
