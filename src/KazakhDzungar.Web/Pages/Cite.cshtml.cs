using KazakhDzungar.Web.Export.Citing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages;

/// <summary>How to cite the page that the parameter <c>of</c> names: for the map, which has no room for it.</summary>
internal sealed class CiteModel : PageModel
{
    public CitedThing Thing { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (CitationEndpoints.Read(HttpContext, out var refusal) is not { } thing)
        {
            return refusal!;
        }

        Thing = thing;
        return Page();
    }
}
