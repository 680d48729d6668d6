using KazakhDzungar.Atlas.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.People;

/// <summary>All people, by name.</summary>
internal sealed class IndexModel(AtlasDbContext context) : PageModel
{
    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var people = await context.People.AsSplitQuery().Select(p => new
        {
            p.Id, p.Name, Polities = p.Affiliations.Select(a => a.PolityId).ToList(), Titles = p.Reigns.Select(r => r.Title).ToList(),
            Events = p.Participations.Select(x => x.EventId).Distinct().Count(),
        }).ToListAsync(cancellation);
        People =
        [
            .. people.Select(p => new PersonLine(p.Id, p.Name, [.. p.Polities.Distinct(StringComparer.Ordinal)], [.. p.Titles.Distinct()], p.Events))
                .OrderBy(p => Words.Name(p.Name), StringComparer.CurrentCulture),
        ];
    }
}
