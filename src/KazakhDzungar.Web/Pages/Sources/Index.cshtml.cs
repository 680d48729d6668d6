using KazakhDzungar.Atlas.Sources;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages.Sources;

/// <summary>The two texts with their sections, the archives whose files they cite, and the works that they themselves cite.</summary>
internal sealed class IndexModel(AtlasSources sources) : PageModel
{
    private AtlasSources.Lists _lists = null!;

    public IReadOnlyList<Source> Sources => _lists.Sources;

    public IReadOnlyList<Archive> Archives => _lists.Archives;

    public IEnumerable<IGrouping<ReferenceKind, ReferenceLine>> References =>
        _lists.References.Select(line => line.Sorted()).GroupBy(line => line.Reference.Kind).OrderBy(g => g.Key);

    public async Task OnGetAsync(CancellationToken cancellation) => _lists = await sources.ReadAsync(cancellation);

    /// <summary>How many claims rest on a section.</summary>
    public int Claims(string source, string section) => _lists.Claims.GetValueOrDefault((source, section));
}
