using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Regions;

/// <summary>All regions, with who held them first and last.</summary>
internal sealed class IndexModel(AtlasDbContext context) : PageModel
{
    public IReadOnlyList<Line> Regions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var regions = await context.Regions.Select(r => new { r.Id, r.Name, r.AreaKm2 }).ToListAsync(cancellation);
        var holdings = (await context.Holdings.Where(h => h.Hold == Hold.Held).OrderBy(h => h.StartMin).ThenBy(h => h.EndMax).ToListAsync(cancellation))
            .ToLookup(h => h.RegionId, StringComparer.Ordinal);
        Regions =
        [
            .. regions.Select(r => new Line(r.Id, r.Name, r.AreaKm2, holdings[r.Id].First().Holder, holdings[r.Id].Last().Holder))
                .OrderBy(r => Words.Name(r.Name), StringComparer.CurrentCulture),
        ];
    }

    /// <summary>A region as a line of the list.</summary>
    public sealed record Line(string Id, LocalText Name, double AreaKm2, string First, string Last);
}
