using KazakhDzungar.Atlas.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages;

/// <summary>How the atlas is made: dates, doubt, calendars, borders, rival claims; its licence, and how to cite it.</summary>
internal sealed class AboutModel(AtlasDbContext context) : PageModel
{
    /// <summary>The parts of the method, each with a heading and paragraphs among the words of the interface.</summary>
    public static readonly IReadOnlyList<(string Key, int Paragraphs)> Method =
    [
        ("Claims", 2), ("Doubt", 1), ("Rivals", 1), ("Editorial", 1), ("Dates", 3), ("Calendars", 2), ("Land", 3), ("Places", 1), ("Names", 1), ("Languages", 1),
    ];

    public string DataHash { get; private set; } = "";

    public int Events { get; private set; }

    public int Claims { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        DataHash = await context.Versions.Select(v => v.DataHash).SingleAsync(cancellation);
        Events = await context.Events.CountAsync(cancellation);
        Claims = await context.Citations.Select(c => c.ClaimId).Distinct().CountAsync(cancellation);
    }
}
