using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages;

/// <summary>Claims never come without what they rest on.</summary>
internal static class ClaimQueries
{
    /// <summary>
    /// Reads claims with their citations and the works that these name. Tracked, so that the context ties them to their records when these are
    /// tracked too: EF Core 10 cannot include a collection whose entities span several tables and hold a complex property.
    /// </summary>
    public static async Task<IReadOnlyList<TClaim>> ReadClaimsAsync<TClaim>(
        this AtlasDbContext context, Func<IQueryable<TClaim>, IQueryable<TClaim>> which, CancellationToken cancellation)
        where TClaim : Claim
    {
        var claims = await which(context.Set<TClaim>().AsTracking()).ToListAsync(cancellation);
        var ids = claims.ConvertAll(c => c.Id);
        await context.Citations.AsTracking().Where(c => ids.Contains(c.ClaimId)).OrderBy(c => c.Id).Include(c => c.Reference).LoadAsync(cancellation);
        return claims;
    }
}
