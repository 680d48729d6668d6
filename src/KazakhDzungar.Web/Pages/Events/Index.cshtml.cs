using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Events;

/// <summary>All events, in order of time or by the stage that tells them.</summary>
internal sealed class IndexModel(AtlasDbContext context, Words words) : PageModel
{
    private const int YearsPerGroup = 10;

    public bool ByStage { get; private set; }

    public int Count { get; private set; }

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? order, CancellationToken cancellation)
    {
        if (order is not (null or "time" or "stage"))
        {
            return new FaultResult(StatusCodes.Status400BadRequest, "order", "Fault.BadOrder", order);
        }

        ByStage = order == "stage";
        var events = await EventLine.ReadAsync(context.Events, cancellation);
        Count = events.Count;
        Groups = ByStage ? await StagesAsync(events, cancellation) : Decades(events);
        return Page();
    }

    private async Task<IReadOnlyList<Group>> StagesAsync(IReadOnlyList<EventLine> events, CancellationToken cancellation)
    {
        var stages = await context.Stages.OrderBy(s => s.Order).Select(s => new { s.Id, s.Name, s.Span }).ToListAsync(cancellation);
        var told = events.ToLookup(e => e.StageId, StringComparer.Ordinal);
        return [.. stages.Select(s => new Group(s.Id, Words.Name(s.Name), Words.Say(s.Span), Address.Of("stages", s.Id), [.. told[s.Id]]))];
    }

    private IReadOnlyList<Group> Decades(IReadOnlyList<EventLine> events) =>
    [
        .. events.GroupBy(e => Decade(e.Year)).OrderBy(g => g.Key).Select(g => g.Key switch
        {
            < AtlasSpan.FirstYear - YearsPerGroup => new Group("before", words["Events.Before", AtlasSpan.FirstYear], null, null, [.. g]),
            > AtlasSpan.LastYear => new Group("after", words["Events.After", AtlasSpan.LastYear], null, null, [.. g]),
            var decade => new Group($"years-{decade}", words["Events.Decade", decade], null, null, [.. g]),
        }),
    ];

    /// <summary>The first year of the decade; one number for all years before the atlas, and one for all after it.</summary>
    private static int Decade(int year) => year switch
    {
        < AtlasSpan.FirstYear => int.MinValue,
        > AtlasSpan.LastYear => int.MaxValue,
        _ => year - (year % YearsPerGroup),
    };

    /// <summary>Events under one heading.</summary>
    public sealed record Group(string Anchor, string Title, string? Span, string? Address, IReadOnlyList<EventLine> Events);
}
