using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Pages.Drawings;
using KazakhDzungar.Web.Pages.Events;
using KazakhDzungar.Web.Pages.Regions;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Polities;

/// <summary>All that the pages of polities and of juzes show.</summary>
internal sealed record PolityRecord(
    Polity Polity, IReadOnlyList<string> Parts, IReadOnlyList<ParticipationLine> Events, IReadOnlyList<HoldingLine> Holdings, LandChart? Land)
{
    /// <summary>The polity with that id; null where there is none.</summary>
    public static async Task<PolityRecord?> ReadAsync(AtlasDbContext context, string id, CancellationToken cancellation)
    {
        var polity = await context.Polities.AsTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation);
        if (polity is null)
        {
            return null;
        }

        await context.ReadClaimsAsync<Account>(claims => claims.Where(a => a.PolityId == id), cancellation);
        await context.ReadClaimsAsync<NameClaim>(claims => claims.Where(n => n.PolityId == id), cancellation);
        await context.ReadClaimsAsync<PlaceClaim>(claims => claims.Where(p => p.PolityId == id).Include(p => p.Place), cancellation);
        await context.ReadClaimsAsync<Affiliation>(claims => claims.Where(a => a.PolityId == id).Include(a => a.Person), cancellation);
        await context.ReadClaimsAsync<Reign>(claims => claims.Where(r => r.PolityId == id).Include(r => r.Person), cancellation);
        var reigns = polity.Reigns.ConvertAll(r => (int?)r.Id);
        await context.ReadClaimsAsync<DateClaim>(claims => claims.Where(d => reigns.Contains(d.ReignId)), cancellation);
        return new(
            polity,
            await context.Polities.Where(p => p.ParentId == id).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(cancellation),
            await ParticipationLine.ReadForPolityAsync(context, id, cancellation),
            await HoldingLine.ReadAsync(context, holdings => holdings.Where(h => h.Holder == id), cancellation),
            await ReadLandAsync(context, polity, cancellation));
    }

    /// <summary>The land of a polity over time, and of those of its parts that hold land; null where neither ever held any.</summary>
    public static async Task<LandChart?> ReadLandAsync(AtlasDbContext context, Polity polity, CancellationToken cancellation)
    {
        var parts = await context.Polities.Where(p => p.ParentId == polity.Id && p.HoldsLand).Select(p => p.Id).ToListAsync(cancellation);
        var holdings = await context.Holdings.Where(h => h.Hold == Hold.Held && (h.Holder == polity.Id || parts.Contains(h.Holder))).ToListAsync(cancellation);
        var areas = await context.Regions.Select(r => new { r.Id, r.AreaKm2 }).ToDictionaryAsync(r => r.Id, r => r.AreaKm2, cancellation);
        var steps = LandOverTime.Of(holdings, areas);
        return steps.Count == 0 ? null : new([polity.Id, .. parts], steps);
    }

    /// <summary>Tenures in order of their start, those without a date last.</summary>
    public IEnumerable<Reign> Reigns => InOrder(Polity.Reigns);

    /// <summary>In order of their start, those without a date last.</summary>
    public static IEnumerable<Reign> InOrder(IEnumerable<Reign> reigns) => reigns
        .OrderBy(r => r.Dates.Where(d => d.Shown).Select(d => d.Date.StartMin == DayNumber.UnboundedMin ? d.Date.EndMax : d.Date.StartMin).DefaultIfEmpty(int.MaxValue).Min());

    /// <summary>Holdings by region, in order of time within each.</summary>
    public IEnumerable<IGrouping<string, HoldingLine>> HoldingsByRegion => Holdings.GroupBy(h => h.Holding.RegionId);

    /// <summary>What is known of its places in these roles.</summary>
    public IReadOnlyList<PlaceClaim> PlacesIn(params PlaceRole[] roles) => Polity.Places.FindAll(p => roles.Contains(p.Role));
}
