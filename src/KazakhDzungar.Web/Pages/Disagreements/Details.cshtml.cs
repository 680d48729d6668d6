using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Disagreements;

/// <summary>A question on which the sources differ, with every answer and what each rests on.</summary>
internal sealed class DetailsModel(AtlasDbContext context, RecordLinks links, Words words) : PageModel
{
    public Disagreement Disagreement { get; private set; } = null!;

    public IReadOnlyList<RecordLink> Records { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var found = await context.Disagreements.AsTracking().Include(d => d.Records).SingleOrDefaultAsync(d => d.Id == id, cancellation);
        if (found is null)
        {
            return FaultResult.NoSuch(words["Disagreements.Title"], id);
        }

        Disagreement = found;
        await context.ReadClaimsAsync<DisagreementVersion>(claims => claims.Where(v => v.DisagreementId == id), cancellation);
        var records = await links.ReadAsync(cancellation);
        Records = [.. found.Records.Select(r => records[new(r.Kind, r.RecordId)])];
        return Page();
    }
}
