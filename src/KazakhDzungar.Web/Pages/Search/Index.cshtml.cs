using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Pages.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages.Search;

/// <summary>One search over everything, grouped by kind.</summary>
internal sealed class IndexModel(RecordSearch search, SearchWriter writer) : PageModel
{
    private const int OfEachKind = 8;
    private const int OfOneKind = 200;
    private const int NearNames = 6;

    public SearchAsked Asked { get; private set; } = null!;

    public SearchFindings Found { get; private set; } = null!;

    public IReadOnlyList<SearchSection> Sections { get; private set; } = [];

    /// <summary>Names that resemble what was not found.</summary>
    public IReadOnlyList<string> Near { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (SearchAsked.Read(Request, out var problem) is not { } asked)
        {
            return DeskQuery.Refuse(problem!);
        }

        Asked = asked;
        Found = search.Find(asked.Text, Words.Language, asked.Kind is null ? OfEachKind : OfOneKind, asked.Kind is { } kind ? [kind] : null);
        Sections = writer.Sections(Found);
        Near = Found.Count == 0 ? search.Near(asked.Text, NearNames) : [];
        return Page();
    }
}
