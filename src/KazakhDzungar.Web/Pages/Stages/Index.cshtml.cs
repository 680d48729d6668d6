using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Stages;

/// <summary>The stages of the wars in the order of the narrative.</summary>
internal sealed class IndexModel(AtlasDbContext context) : PageModel
{
    public IReadOnlyList<Line> Stages { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var stages = await context.Stages.OrderBy(s => s.Order).Select(s => new
        {
            s.Id, s.Name, s.Span, Events = s.Events.Count, Summary = s.Accounts.Where(a => a.Kind == AccountKind.Summary).Select(a => a.Text).FirstOrDefault(),
        }).ToListAsync(cancellation);
        Stages = [.. stages.Select(s => new Line(s.Id, s.Name, s.Span, s.Events, s.Summary))];
    }

    /// <summary>A stage as an entry of the list.</summary>
    public sealed record Line(string Id, LocalText Name, DateColumns Span, int Events, LocalText? Summary);
}
