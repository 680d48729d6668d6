using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Api;
using KazakhDzungar.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages;

/// <summary>The map. As text it lists what happened in the time shown and who held what at its end.</summary>
internal sealed class IndexModel(AtlasDbContext context, ArtifactStore artifacts) : PageModel
{
    /// <summary>The <c>sel</c> of what changed hands in the time shown.</summary>
    private const string ChangesSelection = "changes";

    public ViewedTime View { get; private set; } = ViewedTime.Opening;

    /// <summary>The time at the end of which the holders are told: of a range its last day.</summary>
    public string HeldPhrase => View.IsRange ? View.LastDayPhrase : View.Phrase;

    public string BundleAddress => artifacts.Address(ArtifactPress.Atlas);

    public string BasemapAddress => artifacts.Address(ArtifactPress.Basemap);

    /// <summary>The hash of the data that the page was made from; a bundle of another does not fit it.</summary>
    public string Edition { get; private set; } = "";

    public IReadOnlyList<EventLine> Events { get; private set; } = [];

    public IReadOnlyList<HoldingRow> Holdings { get; private set; } = [];

    public (string Title, int Year)? NextEvent { get; private set; }

    /// <summary>What land changed hands; of an instant only when asked for.</summary>
    public LandChanges? Changes { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? t, string? map, string? sel, CancellationToken cancellation)
    {
        if (t is not null)
        {
            if (!ViewedTime.TryParse(t, out var view, out var problem))
            {
                return new FaultResult(StatusCodes.Status400BadRequest, "t", problem, t, AtlasSpan.FirstYear, AtlasSpan.LastYear);
            }

            View = view;
        }

        if (map is not null && !MapView.IsValid(map))
        {
            return new FaultResult(StatusCodes.Status400BadRequest, "map", "Fault.BadMap", map);
        }

        if (sel is not null && !await SelectionExistsAsync(sel, cancellation))
        {
            return new FaultResult(StatusCodes.Status404NotFound, "sel", "Fault.BadSelection", sel);
        }

        Edition = await context.Versions.Select(v => v.DataHash).SingleAsync(cancellation);
        Events = await EventsAsync(cancellation);
        Holdings = await HoldingsAsync(cancellation);
        if (View.IsRange || sel == ChangesSelection)
        {
            Changes = await LandChanges.ReadAsync(context, View.Days, cancellation);
        }

        if (Events.Count == 0)
        {
            NextEvent = await NextEventAsync(cancellation);
        }

        return Page();
    }

    private async Task<IReadOnlyList<EventLine>> EventsAsync(CancellationToken cancellation)
    {
        var (first, last) = (View.Days.First, View.Days.Last);
        var events = await context.Events
            .Select(e => new { e.Id, e.Title, Date = e.Dates.Where(d => d.Shown).Select(d => d.Date).First() })
            .Where(e => e.Date.StartMin <= last && e.Date.EndMax >= first)
            .OrderBy(e => e.Date.StartMin).ThenBy(e => e.Date.EndMax).ThenBy(e => e.Id)
            .ToListAsync(cancellation);
        return
        [
            .. events.Select(e => (e.Id, e.Title, e.Date, Truth: e.Date.ToDate().Within(View.Days))).Where(e => e.Truth != Truth.Not)
                .Select(e => new EventLine(e.Id, Words.Name(e.Title), Words.Say(e.Date), e.Truth == Truth.Surely)),
        ];
    }

    private async Task<IReadOnlyList<HoldingRow>> HoldingsAsync(CancellationToken cancellation)
    {
        var day = View.Days.Last;
        var polities = await context.Polities.Where(p => p.HoldsLand).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        var holdings = await context.Holdings.Where(h => h.StartMin <= day && h.EndMax >= day)
            .Join(context.Regions, h => h.RegionId, r => r.Id, (h, r) => new { h.Holder, h.Hold, h.StartMax, h.EndMin, r.Id, r.Name })
            .ToListAsync(cancellation);
        return
        [
            .. holdings.GroupBy(h => (h.Holder, h.Hold)).OrderBy(g => g.Key.Hold).ThenByDescending(g => g.Count())
                .Select(g => new HoldingRow(
                    g.Key.Holder, polities.TryGetValue(g.Key.Holder, out var name) ? Words.Name(name) : g.Key.Holder, g.Key.Hold,
                    [.. g.Select(h => new RegionLine(h.Id, Words.Name(h.Name), h.StartMax <= day && h.EndMin >= day)).OrderBy(r => r.Name, StringComparer.CurrentCulture)])),
        ];
    }

    private async Task<(string Title, int Year)?> NextEventAsync(CancellationToken cancellation)
    {
        var next = await context.Events
            .Select(e => new { e.Title, e.Dates.First(d => d.Shown).Date.StartMin })
            .Where(e => e.StartMin > View.Days.Last && e.StartMin <= AtlasSpan.LastDay)
            .OrderBy(e => e.StartMin).FirstOrDefaultAsync(cancellation);
        return next is null ? null : (Words.Name(next.Title), DayNumber.ToGregorian(next.StartMin).Year);
    }

    private Task<bool> SelectionExistsAsync(string selection, CancellationToken cancellation)
    {
        if (selection == ChangesSelection)
        {
            return Task.FromResult(true);
        }

        var parts = selection.Split(':', 2);
        var id = parts[^1];
        return parts[0] switch
        {
            "event" => context.Events.AnyAsync(e => e.Id == id, cancellation),
            "region" => context.Regions.AnyAsync(r => r.Id == id, cancellation),
            "place" => context.Places.AnyAsync(p => p.Id == id, cancellation),
            "person" => context.People.AnyAsync(p => p.Id == id, cancellation),
            _ => Task.FromResult(false),
        };
    }

    /// <summary>An event in the list of the time shown.</summary>
    public sealed record EventLine(string Id, string Title, string Date, bool Surely);

    /// <summary>A holder and the regions in its grip.</summary>
    public sealed record HoldingRow(string HolderId, string Holder, Hold Hold, IReadOnlyList<RegionLine> Regions);

    /// <summary>A region, and whether it was surely held.</summary>
    public sealed record RegionLine(string Id, string Name, bool Surely);
}
