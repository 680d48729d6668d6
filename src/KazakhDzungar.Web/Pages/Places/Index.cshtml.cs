using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages.Places;

/// <summary>The research desk of places: any selection as table, list or map.</summary>
internal sealed class IndexModel(Catalogues catalogues, FacetNames names, Words words) : PageModel
{
    private static readonly string[] Views = ["table", "list", "map"];

    public DeskView Desk { get; private set; } = null!;

    public IActionResult OnGet()
    {
        var places = catalogues.Places;
        if (DeskQuery.Read(Request, places.Grammar, Views, out var refusal) is not { } query)
        {
            return refusal!;
        }

        var writer = new DeskWriter<PlaceItem>(places, query, new("places", places.Grammar, Views), names, words);
        var map = query.View == "map" ? Draw([.. writer.Answer.InOrder(Words.Language)]) : null;
        Desk = writer.Write("_PlaceResults", new PlaceResults(query.View, writer.Answer.Page(Words.Language), map));
        return Page();
    }

    /// <summary>A mark for each place, the larger the more events were there.</summary>
    private static DrawnMap Draw(List<PlaceItem> found) => new()
    {
        Marks =
        [
            .. found.Where(p => p.Points.Count > 0).OrderByDescending(p => p.Events).Select(p => new DrawnMark(
                p.Points[0].Longitude, p.Points[0].Latitude, Words.Name(p.Title), Math.Max(1, p.Events), Words.Name(p.Title), Address.Of("places", p.Id))),
        ],
        NotLocated = found.Count(p => p.Points.Count == 0),
    };
}
