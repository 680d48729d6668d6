using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Drawings;
using KazakhDzungar.Web.Pages.Events;
using KazakhDzungar.Web.Pages.Regions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Places;

/// <summary>A place: where it is and how sure that is, what happened there, who lived there.</summary>
internal sealed class DetailsModel(AtlasDbContext context, RecordMaps maps, Words words) : PageModel
{
    public Place Place { get; private set; } = null!;

    /// <summary>Who had which grip on the region that it lies in.</summary>
    public IReadOnlyList<HoldingLine> Holdings { get; private set; } = [];

    public RecordMap? Map { get; private set; }

    /// <summary>Events by what the place is to them, each group in order of time.</summary>
    public IReadOnlyList<(PlaceRole Role, IReadOnlyList<(PlaceClaim Claim, EventLine Event)> Events)> Events { get; private set; } = [];

    public IReadOnlyList<PlaceClaim> Polities { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var found = await context.Places.AsTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation);
        if (found is null)
        {
            return FaultResult.NoSuch(words["Nav.Places"], id);
        }

        Place = found;
        await context.ReadClaimsAsync<Account>(claims => claims.Where(a => a.PlaceId == id), cancellation);
        await context.ReadClaimsAsync<NameClaim>(claims => claims.Where(n => n.PlaceId == id), cancellation);
        var claims = await context.ReadClaimsAsync<PlaceClaim>(all => all.Where(p => p.PlaceId == id), cancellation);
        var events = await EventLine.ReadAsync(context.Events.Where(e => e.Places.Any(p => p.PlaceId == id)), cancellation);
        var order = events.Select((e, i) => (e, i)).ToDictionary(x => x.e.Id, StringComparer.Ordinal);
        Events =
        [
            .. claims.Where(c => c.EventId is not null).GroupBy(c => c.Role).OrderBy(g => g.Key)
                .Select(g => (g.Key, (IReadOnlyList<(PlaceClaim, EventLine)>)[.. g.OrderBy(c => order[c.EventId!].i).Select(c => (c, order[c.EventId!].e))])),
        ];
        Polities = [.. claims.Where(c => c.PolityId is not null)];
        Holdings = await HoldingLine.ReadAsync(context, holdings => holdings.Where(h => h.RegionId == found.RegionId), cancellation);
        Map = maps.Of(found);
        return Page();
    }
}
