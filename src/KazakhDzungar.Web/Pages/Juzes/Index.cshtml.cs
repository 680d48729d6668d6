using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Juzes;

/// <summary>The three juzes of the Kazakhs.</summary>
internal sealed class IndexModel(AtlasDbContext context) : PageModel
{
    public IReadOnlyList<Juz> Juzes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var juzes = await context.Polities.Where(p => p.Kind == PolityKind.Juz).Select(p => new
        {
            p.Id, p.Name, Summary = p.Accounts.Where(a => a.Kind == AccountKind.Summary).Select(a => a.Text).First(),
        }).ToListAsync(cancellation);
        Juzes = [.. juzes.Select(j => new Juz(j.Id, j.Name, j.Summary)).OrderBy(j => j.Id switch { "senior-juz" => 0, "middle-juz" => 1, _ => 2 })];
    }

    /// <summary>A juz and its summary.</summary>
    public sealed record Juz(string Id, LocalText Name, LocalText Summary);
}
