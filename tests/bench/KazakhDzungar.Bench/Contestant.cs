using Microsoft.Playwright;

namespace KazakhDzungar.Bench;

/// <summary>A map in the race: this one, or one made with an opponent's library from the same features.</summary>
internal sealed record Contestant(string Name, string? Library, string Query = "")
{
    /// <summary>So many seconds a map has to be there.</summary>
    public const int Patience = 45;

    public static readonly Contestant Ours = new("this map", null);

    /// <summary>This map with nothing drawn but what the opponents draw: land and events.</summary>
    public static readonly Contestant Bare = new("this map, land and events alone", null, "?off=frontiers,lettering,routes,waters");

    /// <summary>No map: a slider, a date and one mark that comes and goes, which is the least that any page does at a step.</summary>
    public static readonly Contestant Least = new("no map: a slider, a date, one mark", "least");

    public static readonly IReadOnlyList<Contestant> All =
        [Ours, Bare, new("Leaflet.timeline 1.6.0", "timeline"), new("Leaflet.TimeDimension 1.1.1", "timedimension")];

    /// <summary>Opens the map over that many times the data; afterwards <c>window.bench</c> steps it.</summary>
    /// <returns>Null where the map is not there within <see cref="Patience"/>.</returns>
    public async Task<IPage?> OpenAsync(IBrowser browser, Course course, int times)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 }, BypassCSP = true });
        var bundle = course.Bundle(times);
        await page.RouteAsync(course.BundleAddress, route => route.FulfillAsync(new() { BodyBytes = bundle, ContentType = "application/json" }));
        await page.RouteAsync(course.Origin + "/opponents/**", route => route.FulfillAsync(new() { Path = course.FileOf(route.Request.Url) }));
        if (Library is null)
        {
            await Chromium.OpenMapAsync(page, course.Origin, "en/" + Query);
            await page.Locator("#time").FocusAsync();
            await page.WaitForSelectorAsync("#sheet[data-whole]", new() { State = WaitForSelectorState.Attached });
            await page.AddScriptTagAsync(new() { Path = course.FileOf(course.Origin + "/opponents/atlas.js") });
        }
        else
        {
            await page.GotoAsync($"{course.Origin}/opponents/index.html?map={Library}&bundle={course.BundleAddress}", new() { WaitUntil = WaitUntilState.Commit });
        }

        try
        {
            await page.WaitForFunctionAsync("() => window.bench", null, new() { Timeout = Patience * 1000 });
            return page;
        }
        catch (TimeoutException)
        {
            await page.CloseAsync();
            return null;
        }
    }
}
