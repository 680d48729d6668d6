using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>A page on paper: what it says with its sources, nothing to press; and the citation that can be copied.</summary>
[Collection(BrowserTests.Name)]
public sealed class PaperTests(BrowserFixture browser)
{
    public static TheoryData<string> Pages => new("/en/events/anyraqai-1729-1730", "/kk/people/abylai", "/ru/events?kind=treaty", "/en/events?view=table&stage=stage-1", "/en/search?q=Tashkent", "/kk/data", "/ru/about");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_printed_page_has_its_sources_and_its_citation_and_nothing_to_press(string path)
    {
        await using var visit = await browser.OpenAsync(path, 690, 1000);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var pressed = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('nav, button, .files, form.ask, .facets')].filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 120))");
        Assert.Equal([], pressed);
        var folded = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main details:not(.facet, .facet *) li, main details:not(.facet, .facet *) dd')].filter(e => !e.closest('.files, .facets, nav') && !e.checkVisibility({ contentVisibilityAuto: true })).map(e => e.outerHTML.slice(0, 120))");
        Assert.Equal([], folded);
        Assert.True(await visit.Page.Locator("details.cite dd").First.IsVisibleAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        var sheet = await visit.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        Assert.True(sheet.Length > 10_000);
    }

    [Fact]
    public async Task A_citation_is_copied_by_its_button()
    {
        await using var visit = await browser.OpenAsync("/en/events?kind=treaty", 390, 844);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.Locator("details.cite > summary").ClickAsync();
        await visit.Page.Locator("details.cite .copy").Nth(1).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-copy-status]")).ToHaveTextAsync("Copied to the clipboard.");
        var copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.StartsWith("Editors of the Atlas of the Kazakh–Dzungar wars. “Events. Kind of event: Treaty.”", copied, StringComparison.Ordinal);
    }
}
