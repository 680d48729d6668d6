using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages.Changes;

/// <summary>The research desk of territorial changes: any selection as table, list or map.</summary>
internal sealed class IndexModel(Catalogues catalogues, AtlasNames atlas, FacetNames names, Words words) : PageModel
{
    private static readonly string[] Views = ["table", "list", "map"];

    public DeskView Desk { get; private set; } = null!;

    public IActionResult OnGet()
    {
        var changes = catalogues.Changes;
        if (DeskQuery.Read(Request, changes.Grammar, Views, out var refusal) is not { } query)
        {
            return refusal!;
        }

        var address = new DeskAddress("changes", changes.Grammar, Views);
        var writer = new DeskWriter<ChangeItem>(changes, query, address, names, words);
        var byTime = query is { Selection.Sort: SelectionSort.Date, View: not "map" };
        var results = new ChangeResults(query.View, writer.Answer.Page(Words.Language), byTime, query.View == "map" ? Draw(writer.Answer, address) : null);
        Desk = writer.Write("_ChangeResults", results) with
        {
            Jumps = byTime && writer.Answer.Count > 0 ? writer.Jumps(c => Decade.Of(c, words)) : [],
        };
        return Page();
    }

    /// <summary>Every region that a change of the selection is about.</summary>
    private DrawnMap Draw(Answer<ChangeItem> answer, DeskAddress address) => new()
    {
        Marks = [],
        Regions =
        [
            .. answer.InOrder(Words.Language).SelectMany(c => c.Regions).CountBy(r => r, StringComparer.Ordinal).Select(r => new DrawnRegion(
                r.Key, words["Desk.RegionOfMany", Words.Name(atlas.Region(r.Key)), r.Value], address.Of(answer.Selection.With("region", r.Key), Views[0]))),
        ],
    };
}
