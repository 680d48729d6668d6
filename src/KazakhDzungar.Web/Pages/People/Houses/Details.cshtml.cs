using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.People.Houses;

/// <summary>A ruling house: its family tree, each tie with what it rests on, and the rulers whose kin no text names.</summary>
internal sealed class DetailsModel(AtlasDbContext context, Words words) : PageModel
{
    public House House { get; private set; } = null!;

    public FamilyTree Tree { get; private set; } = null!;

    public IReadOnlyList<(string Id, LocalText Name)> Alone { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (House.All.FirstOrDefault(h => h.Id == id) is not { } house)
        {
            return FaultResult.NoSuch(words["House.Houses"], id);
        }

        House = house;
        var rulers = await context.People.Where(p => p.Reigns.Any(r => house.Polities.Contains(r.PolityId))).Select(p => new { p.Id, p.Name }).ToListAsync(cancellation);
        Tree = FamilyTree.Of((await context.ReadKinshipsAsync(cancellation)).Around(rulers.Select(r => r.Id)));
        Alone =
        [
            .. rulers.Where(r => !Tree.People.Any(p => p.Id == r.Id)).Select(r => (r.Id, r.Name)).OrderBy(r => Words.Name(r.Name), StringComparer.CurrentCulture),
        ];
        return Page();
    }
}
