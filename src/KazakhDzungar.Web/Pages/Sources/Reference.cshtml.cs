using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Sources;

/// <summary>A work or archival file, and every claim that rests on it. The address of a source leads to its place in the list.</summary>
internal sealed class ReferenceModel(AtlasDbContext context, AtlasNames names, Words words) : PageModel
{
    public Reference Reference { get; private set; } = null!;

    public IReadOnlyList<Statement> Statements { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await context.Sources.AnyAsync(s => s.Id == id, cancellation))
        {
            return RedirectPermanent($"{Address.Of("sources")}#{id}");
        }

        var found = await context.References.AsTracking().Include(r => r.Fund!.Archive).SingleOrDefaultAsync(r => r.Id == id, cancellation);
        if (found is null)
        {
            return FaultResult.NoSuch(words["Nav.Sources"], id);
        }

        Reference = found;
        await context.ReadClaimsAsync<Account>(claims => claims.Where(a => a.ReferenceId == id), cancellation);
        Statements = await new StatementReader(context, names, words).ReadAsync(references => references.Where(r => r.Id == id), cancellation);
        return Page();
    }
}
