using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Drawings;
using KazakhDzungar.Web.Pages.Events;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Stages;

/// <summary>A stage of the wars: a section of the narrative and the events that it tells.</summary>
internal sealed class DetailsModel(AtlasDbContext context, RecordMaps maps, Words words) : PageModel
{
    public Stage Stage { get; private set; } = null!;

    public Stage? Previous { get; private set; }

    public Stage? Next { get; private set; }

    public RecordMap? Map { get; private set; }

    public IReadOnlyList<EventLine> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var stages = await context.Stages.AsTracking().OrderBy(s => s.Order).ToListAsync(cancellation);
        var index = stages.FindIndex(s => s.Id == id);
        if (index < 0)
        {
            return FaultResult.NoSuch(words["Nav.Stages"], id);
        }

        (Stage, Previous, Next) = (stages[index], stages.ElementAtOrDefault(index - 1), stages.ElementAtOrDefault(index + 1));
        await context.ReadClaimsAsync<Account>(claims => claims.Where(a => a.StageId == id), cancellation);
        Events = await EventLine.ReadAsync(context.Events.Where(e => e.StageId == id), cancellation);
        Map = maps.OfEvents("stage", id, Words.Name(Stage.Name));
        return Page();
    }
}
