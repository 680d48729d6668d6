using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Disagreements;

/// <summary>All questions on which the sources differ.</summary>
internal sealed class IndexModel(AtlasDbContext context) : PageModel
{
    public IReadOnlyList<(string Id, LocalText Question, int Versions)> Questions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var found = await context.Disagreements.OrderBy(d => d.Order).Select(d => new { d.Id, d.Question, d.Versions.Count }).ToListAsync(cancellation);
        Questions = [.. found.Select(d => (d.Id, d.Question, d.Count))];
    }
}
