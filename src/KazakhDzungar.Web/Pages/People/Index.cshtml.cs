using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages.People;

/// <summary>The research desk of people: any selection as table or list.</summary>
internal sealed class IndexModel(Catalogues catalogues, FacetNames names, Words words) : PageModel
{
    private static readonly string[] Views = ["table", "list"];

    public DeskView Desk { get; private set; } = null!;

    public IActionResult OnGet()
    {
        var people = catalogues.People;
        if (DeskQuery.Read(Request, people.Grammar, Views, out var refusal) is not { } query)
        {
            return refusal!;
        }

        var writer = new DeskWriter<PersonItem>(people, query, new("people", people.Grammar, Views), names, words);
        Desk = writer.Write("_PeopleResults", new PeopleResults(query.View, writer.Answer.Page(Words.Language)));
        return Page();
    }
}
