using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Drawings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Regions;

/// <summary>A region: who held it from when to when, through which events.</summary>
internal sealed class DetailsModel(AtlasDbContext context, RecordMaps maps, Words words) : PageModel
{
    public string Id { get; private set; } = "";

    public LocalText Name { get; private set; } = null!;

    public LocalText Reasoning { get; private set; } = null!;

    public double AreaKm2 { get; private set; }

    public RecordMap? Map { get; private set; }

    public IReadOnlyList<HoldingLine> Holdings { get; private set; } = [];

    public IReadOnlyList<(string Id, LocalText Name, PlaceKind Kind)> Places { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var region = await context.Regions.Where(r => r.Id == id).Select(r => new { r.Name, r.Reasoning, r.AreaKm2 }).SingleOrDefaultAsync(cancellation);
        if (region is null)
        {
            return FaultResult.NoSuch(words["Nav.Regions"], id);
        }

        (Id, Name, Reasoning, AreaKm2) = (id, region.Name, region.Reasoning, region.AreaKm2);
        Holdings = await HoldingLine.ReadAsync(context, holdings => holdings.Where(h => h.RegionId == id), cancellation);
        var places = await context.Places.Where(p => p.RegionId == id).Select(p => new { p.Id, p.Name, p.Kind }).ToListAsync(cancellation);
        Places = [.. places.Select(p => (p.Id, p.Name, p.Kind)).OrderBy(p => Words.Name(p.Name), StringComparer.CurrentCulture)];
        Map = maps.OfRegion(id, Places);
        return Page();
    }
}
