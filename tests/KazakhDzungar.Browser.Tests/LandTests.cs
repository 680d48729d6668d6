using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>What stands out of the land: what just changed hands, the land of the chosen event, the region that is pointed at.</summary>
[Collection(BrowserTests.Name)]
public sealed class LandTests(BrowserFixture browser)
{
    [Fact]
    public async Task What_just_changed_hands_glows_for_a_moment()
    {
        await using var visit = await OpenAsync("/en/?t=1722");
        await visit.Page.Locator("#time").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.WaitForSelectorAsync(".just-changed", new() { State = WaitForSelectorState.Attached });
        var tashkent = await visit.Page.Locator("path.region[data-region=tashkent]").GetAttributeAsync("d");
        Assert.Contains(tashkent, await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.just-changed')].map(e => e.getAttribute('d'))"));
        await Assertions.Expect(visit.Page.Locator(".just-changed")).ToHaveCountAsync(0);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_chosen_event_outlines_the_land_that_it_changed()
    {
        await using var visit = await OpenAsync("/en/?t=1723&sel=event:dzungar-campaign-1723");
        var told = await visit.Page.EvaluateAsync<int>(
            "async () => (await (await fetch(document.querySelector('#sheet').dataset.bundle)).json()).events.find(e => e.id === 'dzungar-campaign-1723').regions.length");
        Assert.True(told > 0);
        await Assertions.Expect(visit.Page.Locator(".told-of")).ToHaveCountAsync(told);
        await visit.Page.Locator("#panel .close").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".told-of")).ToHaveCountAsync(0);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("en", "Tashkent", "Dzungar Khanate", "1723")]
    [InlineData("ru", "Ташкент", "Джунгарское ханство", "1723")]
    public async Task A_region_under_the_mouse_says_its_name_its_holder_since_when_by_what_and_how_surely(string language, string name, string holder, string since)
    {
        await using var visit = await OpenAsync($"/{language}/?t=1730&map=7/41.6/69.6");
        var note = visit.Page.Locator(".region-note");
        await Assertions.Expect(note).ToBeHiddenAsync();
        await visit.Page.EvaluateAsync(
            """
            () => {
              const fill = document.querySelector('path.region[data-region=tashkent]');
              const box = fill.getBoundingClientRect();
              fill.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }));
            }
            """);
        await Assertions.Expect(note).ToBeVisibleAsync();
        foreach (var words in new[] { name, holder, since, "(" })
        {
            await Assertions.Expect(note).ToContainTextAsync(words);
        }

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(note).ToBeHiddenAsync();
        Assert.Empty(visit.Faults);
    }

    private async Task<WatchedPage> OpenAsync(string path)
    {
        var visit = await browser.OpenMapAsync(path);
        await visit.MapIsWholeAsync();
        await visit.Page.WaitForSelectorAsync(".region-note", new() { State = WaitForSelectorState.Attached });
        return visit;
    }
}
