using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Sources;

/// <summary>The two texts with their sections, and the works that they themselves cite.</summary>
internal sealed class IndexModel(AtlasDbContext context, AtlasNames names, Words words) : PageModel
{
    public IReadOnlyList<Source> Sources { get; private set; } = [];

    public IReadOnlyList<ReferenceLine> References { get; private set; } = [];

    /// <summary>How many claims rest on each section of each source.</summary>
    public ILookup<(string Source, string Section), int> Claims { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Sources = await context.Sources.Include(s => s.Sections.OrderBy(x => x.Order)).OrderBy(s => s.Kind).ToListAsync(cancellation);
        var cited = await context.Citations.Where(c => c.SourceId != null && !c.Inherited).Select(c => new { c.ClaimId, c.SourceId, c.Locator }).ToListAsync(cancellation);
        Claims = cited.Select(c => (c.SourceId!, Section: Locator.SectionOf(c.Locator!), c.ClaimId)).Distinct().ToLookup(c => (c.Item1, c.Section), c => c.ClaimId);
        var statements = await new StatementReader(context, names, words).ReadAsync(null, cancellation);
        var byReference = statements.SelectMany(s => s.Claim.Citations.Where(c => c.ReferenceId is not null).Select(c => (c.ReferenceId, Record: (s.Section, s.Id, s.Title))))
            .Distinct().ToLookup(c => c.ReferenceId, c => c.Record, StringComparer.Ordinal);
        var references = await context.References.OrderBy(r => r.Text).Select(r => new { r.Id, r.Text, r.Kind }).ToListAsync(cancellation);
        References = [.. references.Select(r => new ReferenceLine(r.Id, r.Text, r.Kind, [.. byReference[r.Id]]))];
    }

    /// <summary>A reference and the records that rest on it.</summary>
    public sealed record ReferenceLine(string Id, string Text, ReferenceKind Kind, IReadOnlyList<(string Section, string Id, LocalText Title)> Records);
}
