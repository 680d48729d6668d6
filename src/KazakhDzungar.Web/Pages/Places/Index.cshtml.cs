using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Places;

/// <summary>All places, by name.</summary>
internal sealed class IndexModel(AtlasDbContext context) : PageModel
{
    public IReadOnlyList<Line> Places { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var places = await context.Places.Select(p => new
        {
            p.Id, p.Name, p.Kind, p.Location, p.LocationCertainty, p.RegionId, Events = p.Claims.Where(c => c.EventId != null).Select(c => c.EventId).Distinct().Count(),
        }).ToListAsync(cancellation);
        Places =
        [
            .. places.Select(p => new Line(p.Id, p.Name, p.Kind, p.Location, p.LocationCertainty, p.RegionId, p.Events))
                .OrderBy(p => Words.Name(p.Name), StringComparer.CurrentCulture),
        ];
    }

    /// <summary>A place as a line of the list.</summary>
    public sealed record Line(string Id, LocalText Name, PlaceKind Kind, LocationType Location, Certainty Certainty, string? RegionId, int Events);
}
