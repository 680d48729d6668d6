using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>The map where something is amiss: it says so and offers the text version, or goes on without what it lacks.</summary>
[Collection(BrowserTests.Name)]
public sealed class MapFaultTests(BrowserFixture browser)
{
    private const string Bundle = "**/atlas/atlas-*.json";

    [Fact]
    public async Task A_missing_bundle_is_told_and_the_text_version_offered()
    {
        await using var visit = await browser.OpenAsync("/en/about");
        await visit.Page.RouteAsync(Bundle, route => route.FulfillAsync(new() { Status = 404 }));
        await ExpectFaultAsync(visit, "could not be fetched");
    }

    [Fact]
    public async Task A_half_sent_bundle_is_told_and_the_text_version_offered()
    {
        await using var visit = await browser.OpenAsync("/en/about");
        await visit.Page.RouteAsync(Bundle, route => route.FulfillAsync(new() { ContentType = "application/json", Body = """{"hash":"x","regions":[""" }));
        await ExpectFaultAsync(visit, "arrived incomplete");
    }

    [Fact]
    public async Task A_bundle_of_another_edition_is_told_and_the_text_version_offered()
    {
        await using var visit = await browser.OpenAsync("/en/about");
        await visit.Page.RouteAsync(Bundle, async route =>
        {
            var bundle = JsonNode.Parse(await (await route.FetchAsync()).BodyAsync())!;
            bundle["hash"] = "another";
            await route.FulfillAsync(new() { ContentType = "application/json", Body = bundle.ToJsonString() });
        });
        await ExpectFaultAsync(visit, "another edition");
    }

    [Fact]
    public async Task Before_its_scripts_come_the_page_is_a_sheet_with_its_date_and_if_they_never_do_it_has_its_text()
    {
        await using var visit = await browser.OpenAsync("/en/about");
        await visit.Page.RouteAsync("**/js/atlas/main.*.js", route => route.AbortAsync());
        await visit.Page.GotoAsync(browser.Origin + "/en/?t=1741");
        await Assertions.Expect(visit.Page.Locator("#date")).ToHaveTextAsync("1741");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('#map > img.relief').naturalWidth > 1000");
        var (map, relief) = (await visit.Page.Locator("#map").BoundingBoxAsync(), await visit.Page.Locator("#map > .relief").BoundingBoxAsync());
        Assert.Equal((map!.Width, map.Height), (relief!.Width, relief.Height));
        await Assertions.Expect(visit.Page.Locator("#year-text")).ToContainTextAsync("Abylai");
        Assert.Equal(0, await visit.Page.Locator("#sheet[data-ready]").CountAsync());
    }

    [Fact]
    public async Task A_browser_that_refuses_storage_shows_the_map()
    {
        await using var visit = await browser.OpenAsync("/en/about");
        await visit.Page.AddInitScriptAsync("Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })");
        await visit.Page.GotoAsync(browser.Origin + "/en/");
        await ReadyAsync(visit);
        await visit.Page.Locator("#opening-close").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#opening")).ToBeHiddenAsync();
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Offline_after_loading_time_still_moves()
    {
        await using var visit = await browser.OpenAsync("/en/?t=1741");
        await ReadyAsync(visit);
        await visit.MapIsWholeAsync();
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(visit.Page.Locator("#date")).ToHaveTextAsync("1742");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task At_200_percent_the_slider_and_the_tools_are_in_reach()
    {
        await using var visit = await browser.OpenAsync("/ru/?t=1741", 683, 384, new() { DeviceScaleFactor = 2 });
        await ReadyAsync(visit);
        var slider = await visit.Page.Locator("#time").BoundingBoxAsync();
        var legend = await visit.Page.Locator("#show-legend").BoundingBoxAsync();
        Assert.InRange(slider!.Y + slider.Height, 0, 384);
        Assert.InRange(legend!.Y + legend.Height, 0, 384);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_fort_is_lettered_from_when_the_record_knows_it()
    {
        await using var visit = await browser.OpenAsync("/en/?t=1723&map=6.5/51.5/57");
        await ReadyAsync(visit);
        var orenburg = visit.Page.Locator("[data-place=orenburg]");
        await Assertions.Expect(orenburg).ToBeHiddenAsync();
        await visit.Page.GotoAsync(browser.Origin + "/en/?t=1756&map=6.5/51.5/57");
        await ReadyAsync(visit);
        await Assertions.Expect(orenburg).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_old_town_is_lettered_throughout()
    {
        await using var visit = await browser.OpenAsync("/en/?t=1640&map=6.5/39.5/76");
        await ReadyAsync(visit);
        await Assertions.Expect(visit.Page.Locator("[data-place=kashgar]")).ToBeVisibleAsync();
        await visit.Page.GotoAsync(browser.Origin + "/en/places/kashgar");
        await Assertions.Expect(visit.Page.Locator("article.record")).ToContainTextAsync("letters it throughout");
    }

    private static async Task ReadyAsync(WatchedPage visit) =>
        await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });

    private async Task ExpectFaultAsync(WatchedPage visit, string words)
    {
        await visit.Page.GotoAsync(browser.Origin + "/en/?t=1723");
        await Assertions.Expect(visit.Page.Locator(".fault[role=alert]")).ToContainTextAsync(words);
        await Assertions.Expect(visit.Page.Locator(".fault a[href='#year-text']")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#year-text")).ToContainTextAsync("Great Disaster");
    }
}
