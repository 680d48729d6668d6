using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Sources;

/// <summary>The two texts with their sections, the archives whose files they cite, and the works that they themselves cite.</summary>
internal sealed class IndexModel(AtlasDbContext context, AtlasNames names, Words words) : PageModel
{
    public IReadOnlyList<Source> Sources { get; private set; } = [];

    public IReadOnlyList<Archive> Archives { get; private set; } = [];

    public IReadOnlyList<ReferenceLine> References { get; private set; } = [];

    /// <summary>How many claims rest on each section of each source.</summary>
    public ILookup<(string Source, string Section), int> Claims { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Sources = await context.Sources.Include(s => s.Sections.OrderBy(x => x.Order)).OrderBy(s => s.Kind).ToListAsync(cancellation);
        var cited = await context.Citations.Where(c => c.SourceId != null && !c.Inherited).Select(c => new { c.ClaimId, c.SourceId, c.Locator }).ToListAsync(cancellation);
        Claims = cited.Select(c => (c.SourceId!, Section: Locator.SectionOf(c.Locator!), c.ClaimId)).Distinct().ToLookup(c => (c.Item1, c.Section), c => c.ClaimId);
        Archives = await context.Archives.OrderBy(a => a.Id).Include(a => a.Funds.OrderBy(f => f.Id)).ThenInclude(f => f.Files).ToListAsync(cancellation);
        var statements = await new StatementReader(context, names, words).ReadAsync(references => references, cancellation);
        References = ReferenceLine.Of(await context.References.OrderBy(r => r.Text).ToListAsync(cancellation), statements);
    }
}
