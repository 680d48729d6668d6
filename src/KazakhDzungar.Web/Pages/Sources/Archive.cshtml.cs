using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Sources;

/// <summary>An archive: its funds, the files that the texts cite, and the records that rest on each.</summary>
internal sealed class ArchiveModel(AtlasDbContext context, AtlasNames names, Words words) : PageModel
{
    private IReadOnlyList<Statement> _statements = [];

    public Archive Archive { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken cancellation)
    {
        if (id is null)
        {
            return RedirectPermanent(Address.Of("sources") + "#archives");
        }

        var found = await context.Archives.AsTracking().Include(a => a.Funds.OrderBy(f => f.Id)).ThenInclude(f => f.Files.OrderBy(r => r.Text))
            .SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (found is null)
        {
            return FaultResult.NoSuch(words["Nav.Sources"], id);
        }

        Archive = found;
        var funds = found.Funds.ConvertAll(f => f.Id);
        await context.ReadClaimsAsync<Account>(claims => claims.Where(a => a.ArchiveId == id || funds.Contains(a.FundId!)), cancellation);
        await context.ReadClaimsAsync<NameClaim>(claims => claims.Where(n => funds.Contains(n.FundId!)), cancellation);
        _statements = await new StatementReader(context, names, words).ReadAsync(references => references.Where(r => r.Fund!.ArchiveId == id), cancellation);
        return Page();
    }

    /// <summary>The files of a fund, each with the records that rest on it.</summary>
    public IReadOnlyList<ReferenceLine> FilesOf(Fund fund) => ReferenceLine.Of(fund.Files, _statements);
}
