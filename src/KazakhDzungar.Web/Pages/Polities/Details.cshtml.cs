using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Drawings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages.Polities;

/// <summary>A state, people, tribe or clan. A juz has its own kind of page.</summary>
internal sealed class DetailsModel(AtlasDbContext context, RecordMaps maps, Words words) : PageModel
{
    public PolityRecord Record { get; private set; } = null!;

    public RecordMap? Map { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await PolityRecord.ReadAsync(context, id, cancellation) is not { } record)
        {
            return FaultResult.NoSuch(words["Nav.Polities"], id);
        }

        Record = record;
        Map = maps.Of(record.Polity, record.Land?.Holders ?? [], record.Land?.GreatestDay);
        return record.Polity.Kind == PolityKind.Juz ? RedirectPermanent(Address.Of("juzes", id)) : Page();
    }
}
