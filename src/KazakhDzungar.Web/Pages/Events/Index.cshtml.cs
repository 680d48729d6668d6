using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages.Events;

/// <summary>The research desk of events: any selection as list, table or map.</summary>
internal sealed class IndexModel(Catalogues catalogues, FacetNames names, Words words) : PageModel
{
    private static readonly string[] Views = ["list", "table", "map"];

    public DeskView Desk { get; private set; } = null!;

    public IActionResult OnGet()
    {
        var events = catalogues.Events;
        if (DeskQuery.Read(Request, events.Grammar, Views, out var refusal) is not { } query)
        {
            return refusal!;
        }

        var address = new DeskAddress("events", events.Grammar, Views);
        var writer = new DeskWriter<EventItem>(events, query, address, names, words);
        var answer = writer.Answer;
        var byTime = query is { Selection.Sort: SelectionSort.Date, View: not "map" };
        var results = new EventResults(query.View, answer.Page(Words.Language), byTime, query.View == "map" ? Draw(answer, address) : null);
        Desk = writer.Write("_EventResults", results) with
        {
            Jumps = byTime && answer.Count > 0 ? writer.Jumps(e => Decade.Of(e, words)) : [],
            Map = MapAddress.Of(query.Selection, events.Grammar),
        };
        return Page();
    }

    /// <summary>A mark for each place, of all pages of the selection.</summary>
    private DrawnMap Draw(Answer<EventItem> answer, DeskAddress address)
    {
        var found = answer.InOrder(Words.Language).ToList();
        var marks = found.Where(e => e.PlaceId is not null).GroupBy(e => e.PlaceId!, StringComparer.Ordinal).Select(g =>
        {
            var (name, only) = (Words.Name(catalogues.Places.Find(g.Key)!.Title), g.Count() == 1 ? g.First() : null);
            var (longitude, latitude) = g.First().Points[0];
            return new DrawnMark(
                longitude, latitude, name, g.Count(), only is null ? words["Desk.MarkOfMany", name, g.Count()] : $"{Words.Name(only.Title)}, {name}",
                only is null ? address.Of(answer.Selection.With("place", g.Key), "list") : Address.Of("events", only.Id));
        });
        return new() { Marks = [.. marks.OrderByDescending(m => m.Count)], NotLocated = found.Count(e => e.PlaceId is null) };
    }
}
