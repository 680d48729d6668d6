using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Polities;

/// <summary>All states, peoples, tribes and clans.</summary>
internal sealed class IndexModel(AtlasDbContext context) : PageModel
{
    public IReadOnlyList<Line> Polities { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var polities = await context.Polities.Select(p => new { p.Id, p.Name, p.Kind, p.ParentId, p.HoldsLand }).ToListAsync(cancellation);
        Polities =
        [
            .. polities.Select(p => new Line(p.Id, p.Name, p.Kind, p.ParentId, p.HoldsLand))
                .OrderByDescending(p => p.HoldsLand).ThenBy(p => Words.Name(p.Name), StringComparer.CurrentCulture),
        ];
    }

    /// <summary>A polity as a line of the list.</summary>
    public sealed record Line(string Id, LocalText Name, PolityKind Kind, string? ParentId, bool HoldsLand);
}
