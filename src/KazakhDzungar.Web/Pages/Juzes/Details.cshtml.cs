using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Drawings;
using KazakhDzungar.Web.Pages.Events;
using KazakhDzungar.Web.Pages.Polities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages.Juzes;

/// <summary>A juz: who led it, where it lived, where it fled, what land it held when.</summary>
internal sealed class DetailsModel(AtlasDbContext context, RecordMaps maps, Words words) : PageModel
{
    public PolityRecord Record { get; private set; } = null!;

    public RecordMap? Map { get; private set; }

    /// <summary>Flights and migrations, which the section on flight lists apart from the other events.</summary>
    public IReadOnlyList<ParticipationLine> Flights { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await PolityRecord.ReadAsync(context, id, cancellation) is not { Polity.Kind: PolityKind.Juz } record)
        {
            return FaultResult.NoSuch(words["Nav.Juzes"], id);
        }

        Record = record;
        Map = maps.Of(record.Polity, record.Land?.Holders ?? [], record.Land?.GreatestDay);
        Flights = [.. record.Events.Where(e => e.Event.Kind is EventKind.Flight or EventKind.Migration)];
        return Page();
    }
}
