using System.Globalization;
using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Api;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages;

/// <summary>The map. As text it lists what happened in the time shown and who held what at its end.</summary>
internal sealed class IndexModel(Chronicle chronicle, ArtifactStore artifacts, Catalogues catalogues, Words words) : PageModel
{
    /// <summary>The <c>sel</c> of what changed hands in the time shown.</summary>
    private const string ChangesSelection = "changes";

    public ViewedTime View { get; private set; } = ViewedTime.Opening;

    /// <summary>The time at the end of which the holders are told: of a range its last day.</summary>
    public string HeldPhrase => View.IsRange ? View.LastDayPhrase : View.Phrase;

    public string BundleAddress => artifacts.Address(ArtifactPress.Atlas);

    /// <summary>The hash of the data that the page was made from; a bundle of another does not fit it.</summary>
    public string Edition => chronicle.DataHash;

    public IReadOnlyList<EventLine> Events { get; private set; } = [];

    public IReadOnlyList<HoldingRow> Holdings { get; private set; } = [];

    /// <summary>Who ruled on both sides.</summary>
    public IReadOnlyList<RulerLine> Rulers => RulerLine.In(chronicle.Reigns, View.Days);

    /// <summary>The first event after the time shown, and its year.</summary>
    public (string Title, int Year)? NextEvent => chronicle.Events.FirstOrDefault(e => e.Date.StartMin > View.Days.Last && e.Date.StartMin <= AtlasSpan.LastDay) is { } next
        ? (Words.Name(next.Title), DayNumber.ToGregorian(next.Date.StartMin).Year)
        : null;

    /// <summary>Whether the opening part of the map is shown, and not one that the address names: only then is the relief about where it stands at last.</summary>
    public bool IsAtHome { get; private set; } = true;

    /// <summary>The events to which the address narrows the map; null where it shows them all.</summary>
    public MapSelection? Chosen { get; private set; }

    /// <summary>The kinds and the side to which the legend narrows it; null where all pass.</summary>
    public LegendFilter? Filter { get; private set; }

    /// <summary>The filter in words, with how many events of the time it leaves; null without one.</summary>
    public string? FilterSays { get; private set; }

    /// <summary>What links to other times carry along.</summary>
    public string Kept => KeptSelection + Filter?.Query;

    /// <summary>What a link that ends the filter carries along.</summary>
    public string KeptSelection => Chosen is null ? "" : $"&{MapSelection.Parameter}={Uri.EscapeDataString(Chosen.Query)}";

    /// <summary>The time shown, at the desk of events.</summary>
    public string DeskAddress => View.Edtf.Split('/') is var ends ? $"{Address.Of("events")}?from={ends[0]}&to={ends[^1]}" : "";

    /// <summary>What land changed hands; of an instant only when asked for.</summary>
    public LandChanges? Changes { get; private set; }

    public IActionResult OnGet(string? t, string? map, string? sel, string? events)
    {
        if (t is not null)
        {
            if (!ViewedTime.TryParse(t, out var view, out var problem))
            {
                return new FaultResult(StatusCodes.Status400BadRequest, "t", problem, t, AtlasSpan.FirstYear, AtlasSpan.LastYear);
            }

            View = view;
        }

        IsAtHome = map is null;
        if (map is not null && !MapView.IsValid(map))
        {
            return new FaultResult(StatusCodes.Status400BadRequest, "map", "Fault.BadMap", map);
        }

        if (sel is not null && !SelectionExists(sel))
        {
            return new FaultResult(StatusCodes.Status404NotFound, "sel", "Fault.BadSelection", sel);
        }

        Chosen = MapSelection.Read(events, catalogues, out var refusal);
        if (refusal is not null)
        {
            return refusal;
        }

        Filter = LegendFilter.Read(Request.Query, HttpContext.RequestServices, out refusal);
        if (refusal is not null)
        {
            return refusal;
        }

        var all = EventsOfTheTime();
        Events = Filter is { } filter ? [.. all.Where(e => filter.Ids.Contains(e.Id))] : all;
        FilterSays = Filter is null ? null : Say(Filter, all.Count);
        Holdings = HoldingsAtItsEnd();
        if (View.IsRange || sel == ChangesSelection)
        {
            Changes = LandChanges.Of(chronicle, View.Days);
        }

        return Page();
    }

    public string PolityName(string id) => chronicle.Polities.TryGetValue(id, out var name) ? Words.Name(name) : id;

    private IReadOnlyList<EventLine> EventsOfTheTime() =>
    [
        .. chronicle.Events.Where(e => e.Date.StartMin <= View.Days.Last && e.Date.EndMax >= View.Days.First)
            .Select(e => (Event: e, Truth: e.Date.ToDate().Within(View.Days))).Where(e => e.Truth != Truth.Not && Chosen?.Ids.Contains(e.Event.Id) != false)
            .Select(e => new EventLine(e.Event.Id, Words.Name(e.Event.Title), Words.Say(e.Event.Date), e.Truth == Truth.Surely)),
    ];

    /// <summary>As the script says it.</summary>
    private string Say(LegendFilter filter, int all)
    {
        return words[Events.Count > 0 || all == 0 ? "Sheet.filter-events" : "Sheet.filter-no-event"]
            .Replace("{asked}", filter.Asked, StringComparison.Ordinal)
            .Replace("{shown}", Events.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{all}", all.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private IReadOnlyList<HoldingRow> HoldingsAtItsEnd()
    {
        var day = View.Days.Last;
        return
        [
            .. chronicle.Holdings.Where(h => h.StartMin <= day && h.EndMax >= day)
                .GroupBy(h => (h.Holder, h.Hold)).OrderBy(g => g.Key.Hold).ThenByDescending(g => g.Count())
                .Select(g => new HoldingRow(
                    g.Key.Holder, PolityName(g.Key.Holder), g.Key.Hold,
                    [
                        .. g.Select(h => new RegionLine(h.RegionId, Words.Name(chronicle.Regions[h.RegionId]), h.StartMax <= day && h.EndMin >= day))
                            .OrderBy(r => r.Name, StringComparer.CurrentCulture),
                    ])),
        ];
    }

    private bool SelectionExists(string selection)
    {
        if (selection == ChangesSelection)
        {
            return true;
        }

        var parts = selection.Split(':', 2);
        var id = parts[^1];
        return parts[0] switch
        {
            "event" => chronicle.Events.Any(e => e.Id == id),
            "region" => chronicle.Regions.ContainsKey(id),
            "place" => chronicle.Places.Contains(id),
            "person" => chronicle.People.Contains(id),
            _ => false,
        };
    }

    /// <summary>An event in the list of the time shown.</summary>
    public sealed record EventLine(string Id, string Title, string Date, bool Surely);

    /// <summary>A holder and the regions in its grip.</summary>
    public sealed record HoldingRow(string HolderId, string Holder, Hold Hold, IReadOnlyList<RegionLine> Regions);

    /// <summary>A region, and whether it was surely held.</summary>
    public sealed record RegionLine(string Id, string Name, bool Surely);
}
