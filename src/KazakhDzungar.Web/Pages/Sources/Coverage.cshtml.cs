using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Sources;

/// <summary>A source sentence by sentence, each with the records that rest on it.</summary>
internal sealed class CoverageModel(AtlasDbContext context, RecordLinks links, Words words) : PageModel
{
    public Source Source { get; private set; } = null!;

    public IReadOnlyList<CoverageLine> Sentences { get; private set; } = [];

    public IReadOnlyList<CoverageLine> Cards { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var found = await context.Sources.Include(s => s.Sections.OrderBy(x => x.Order)).SingleOrDefaultAsync(s => s.Id == id, cancellation);
        if (found is null)
        {
            return FaultResult.NoSuch(words["Nav.Sources"], id);
        }

        Source = found;
        var records = await links.ReadAsync(cancellation);
        var entries = await context.Coverage.Where(e => e.SourceId == id).OrderBy(e => e.Order).Include(e => e.Records).ToListAsync(cancellation);
        var lines = entries.ToLookup(e => e.IsCard, e => Line(e, records));
        Sentences = [.. lines[false]];
        Cards = [.. lines[true]];
        return Page();
    }

    private CoverageLine Line(CoverageEntry entry, IReadOnlyDictionary<RecordKey, RecordLink> records)
    {
        var section = Locator.SectionOf(entry.Locator);
        return new(
            Locator.LineOf(entry.Locator), Locator.Of(entry.Locator, Source.Sections.Exists(s => s.Key == section && s.ByParagraph)), entry.Nothing,
            [.. entry.Records.Select(r => records[new(r.Kind, r.RecordId)])]);
    }
}
