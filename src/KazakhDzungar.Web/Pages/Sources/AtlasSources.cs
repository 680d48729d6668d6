using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Sources;

/// <summary>The two texts, the archives and works that they cite, and what of the record rests on each. Read once and kept.</summary>
internal sealed class AtlasSources(IServiceScopeFactory scopes)
{
    private Lists? _lists;

    /// <summary>Who asks while the first is still reading, reads as well: nobody waits for a request that may be broken off.</summary>
    public async Task<Lists> ReadAsync(CancellationToken cancellation)
    {
        if (_lists is { } kept)
        {
            return kept;
        }

        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        var statements = await ActivatorUtilities.CreateInstance<StatementReader>(scope.ServiceProvider).ReadAsync(references => references, cancellation);
        return _lists = new(
            await context.Sources.Include(s => s.Sections.OrderBy(x => x.Order)).OrderBy(s => s.Kind).ToListAsync(cancellation),
            await context.Archives.OrderBy(a => a.Id).Include(a => a.Funds.OrderBy(f => f.Id)).ThenInclude(f => f.Files).ToListAsync(cancellation),
            ReferenceLine.Of(await context.References.OrderBy(r => r.Text).ToListAsync(cancellation), statements),
            await CountClaimsAsync(context, cancellation));
    }

    private static async Task<IReadOnlyDictionary<(string Source, string Section), int>> CountClaimsAsync(AtlasDbContext context, CancellationToken cancellation)
    {
        var cited = await context.Citations.Where(c => c.SourceId != null && !c.Inherited).Select(c => new { c.ClaimId, c.SourceId, c.Locator }).ToListAsync(cancellation);
        return cited.Select(c => (c.ClaimId, Place: (c.SourceId!, Locator.SectionOf(c.Locator!)))).Distinct()
            .GroupBy(c => c.Place).ToDictionary(g => g.Key, g => g.Count());
    }

    /// <summary>What is kept.</summary>
    /// <param name="Sources">The texts, with their sections in order.</param>
    /// <param name="Archives">With their funds and files.</param>
    /// <param name="References">By their text; the records that rest on each are in the order of the language of the first who asked.</param>
    /// <param name="Claims">How many claims rest on each section of each source, where any do.</param>
    public sealed record Lists(
        IReadOnlyList<Source> Sources, IReadOnlyList<Archive> Archives, IReadOnlyList<ReferenceLine> References,
        IReadOnlyDictionary<(string Source, string Section), int> Claims);
}
