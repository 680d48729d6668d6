using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Api.Reconciliation;
using KazakhDzungar.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Reconciliation;

/// <summary>A person or place in a few lines, for programs that show it in a frame of their own.</summary>
internal sealed class PreviewModel(ReconciliationServices services, AtlasDbContext context) : PageModel
{
    public ReconciliationService Service { get; private set; } = null!;

    public CatalogueItem Item { get; private set; } = null!;

    public LocalText? Summary { get; private set; }

    public async Task<IActionResult> OnGetAsync(string service, string id, CancellationToken cancellation)
    {
        if (services.Find(service) is not { } found || found.Find(id) is not { } item)
        {
            return FaultResult.NoSuch(service, id);
        }

        (Service, Item) = (found, item);
        Summary = await context.Set<Account>().Where(a => (service == "people" ? a.PersonId : a.PlaceId) == id && a.Kind == AccountKind.Summary).Select(a => a.Text).FirstOrDefaultAsync(cancellation);
        SecurityHeaders.AllowFrames(Response);
        return Page();
    }
}
