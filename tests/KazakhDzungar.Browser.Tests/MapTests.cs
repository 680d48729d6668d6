using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>The map in use: slider, keys, address, panel, and what it must not do.</summary>
[Collection(BrowserTests.Name)]
public sealed class MapTests(BrowserFixture browser)
{
    [Fact]
    public async Task It_opens_on_1723_and_is_not_empty()
    {
        await using var visit = await OpenMapAsync("/en/");
        Assert.Equal("1723", await TextAsync(visit, "#date"));
        Assert.True(await visit.Page.Locator("path.region.holder-dzungar-khanate").CountAsync() > 5);
        Assert.True(await visit.Page.Locator("path.region.holder-middle-juz").CountAsync() > 2);
        Assert.True(await visit.Page.Locator("[data-event]").CountAsync() > 3);
        await Assertions.Expect(visit.Page.Locator("#opening")).ToBeVisibleAsync();
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("/en/?t=1722", "tashkent", false)]
    [InlineData("/en/?t=1724", "tashkent", true)]
    public async Task Tashkent_is_in_dzungar_hands_after_1723_and_not_before(string path, string region, bool dzungar)
    {
        await using var visit = await OpenMapAsync(path);
        var holder = await visit.Page.EvaluateAsync<string?>(
            "region => document.querySelector(`path.region[data-region='${region}']`)?.getAttribute('class') ?? null", region);
        Assert.NotNull(holder);
        Assert.Equal(dzungar, holder.Contains("holder-dzungar-khanate", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_keys_move_through_time_and_the_address_follows()
    {
        await using var visit = await OpenMapAsync("/en/?t=1740");
        await visit.Page.Locator("#time").FocusAsync();
        await PressAsync(visit, "ArrowRight", "1741");
        await PressAsync(visit, "ArrowLeft", "1740");
        await PressAsync(visit, "PageUp", "1750");
        await PressAsync(visit, "PageDown", "1740");
        await PressAsync(visit, "Home", "1635");
        await PressAsync(visit, "End", "1758");
        await visit.Page.WaitForURLAsync(url => url.Contains("t=1758", StringComparison.Ordinal));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Nothing_is_loaded_while_the_slider_moves()
    {
        await using var visit = await OpenMapAsync("/en/?t=1635");
        await visit.MapIsWholeAsync();
        var before = visit.Requests.Count;
        await visit.Page.Locator("#time").FocusAsync();
        for (var year = 1636; year <= 1758; year++)
        {
            await visit.Page.Keyboard.PressAsync("ArrowRight");
        }

        await Assertions.Expect(visit.Page.Locator("#date")).ToHaveTextAsync("1758");
        Assert.Equal([], visit.Requests.Skip(before));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_step_touches_only_what_changes()
    {
        await using var visit = await OpenMapAsync("/en/?t=1660");
        await visit.MapIsWholeAsync();
        await visit.Page.EvaluateAsync("""
            () => {
              window.touched = new Set();
              window.removed = 0;
              new MutationObserver(records => {
                for (const record of records) {
                  if (record.type === 'attributes') window.touched.add(record.target);
                  window.removed += record.removedNodes.length;
                }
              }).observe(document.querySelector('#map svg'), { subtree: true, childList: true, attributes: true });
            }
            """);
        await visit.Page.Locator("#time").FocusAsync();
        await PressAsync(visit, "ArrowRight", "1661");
        await PressAsync(visit, "ArrowRight", "1662");
        var regions = await visit.Page.EvaluateAsync<int>("() => [...window.touched].filter(e => e.matches('path.region')).length");
        Assert.Equal(0, regions);
        await visit.Page.EvaluateAsync("() => window.touched.clear()");
        await visit.Page.Locator("#typed").FillAsync("1722");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#date")).ToHaveTextAsync("1722");
        await visit.Page.EvaluateAsync("() => window.touched.clear()");
        await visit.Page.Locator("#time").FocusAsync();
        await PressAsync(visit, "ArrowRight", "1723");
        regions = await visit.Page.EvaluateAsync<int>("() => [...window.touched].filter(e => e.matches('path.region')).length");
        Assert.InRange(regions, 1, 30);
    }

    [Theory]
    [InlineData("1741-02", "t=1741-02")]
    [InlineData("spring 1723", "t=1723-21")]
    [InlineData("1753-01-12", "t=1753-01-12")]
    public async Task A_date_can_be_typed(string typed, string expected)
    {
        await using var visit = await OpenMapAsync("/en/");
        await visit.Page.Locator("#typed").FillAsync(typed);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => url.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_panel_tells_the_claims_of_an_event_with_their_citations()
    {
        await using var visit = await OpenMapAsync("/en/?t=1643&sel=event:orbulaq-1643");
        var article = visit.Page.Locator("#panel article.record");
        await Assertions.Expect(article).ToBeVisibleAsync();
        await Assertions.Expect(article).ToContainTextAsync("Orbulaq");
        await Assertions.Expect(article.Locator(".citation, ul.citations li").First).ToBeAttachedAsync();
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_region_can_be_asked_by_pointing_at_it()
    {
        await using var visit = await OpenMapAsync("/en/?t=1700&sel=region:tashkent");
        await Assertions.Expect(visit.Page.Locator("#panel article.record")).ToContainTextAsync("Tashkent");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_back_button_takes_a_choice_back()
    {
        await using var visit = await OpenMapAsync("/en/?t=1723");
        await visit.Page.EvaluateAsync("() => document.querySelector('[data-event].is-drawn, [data-event]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        await visit.Page.WaitForURLAsync(url => url.Contains("sel=", StringComparison.Ordinal));
        await visit.Page.GoBackAsync();
        await visit.Page.WaitForURLAsync(url => !url.Contains("sel=", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("#panel")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Play_moves_through_time_and_stops_on_demand()
    {
        await using var visit = await OpenMapAsync("/en/?t=1700");
        await visit.Page.Locator("#play").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#date")).Not.ToHaveTextAsync("1700");
        await visit.Page.Locator("#play").ClickAsync();
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData(390, 844)]
    [InlineData(844, 390)]
    [InlineData(320, 640)]
    public async Task On_a_phone_the_slider_is_in_reach_and_the_map_in_sight(int width, int height)
    {
        await using var visit = await OpenMapAsync("/kk/?t=1741", width, height);
        var slider = await visit.Page.Locator("#time").BoundingBoxAsync();
        var map = await visit.Page.Locator("#map").BoundingBoxAsync();
        Assert.NotNull(slider);
        Assert.NotNull(map);
        Assert.InRange(slider.Y + slider.Height, 0, height);
        Assert.True(map.Height > height / 3.0, $"{map.Height} of {height}");
    }

    [Fact]
    public async Task Without_script_the_page_lists_the_year()
    {
        await using var visit = await browser.OpenAsync("/en/?t=1723", options: new() { JavaScriptEnabled = false });
        await Assertions.Expect(visit.Page.Locator("#year-text")).ToContainTextAsync("Great Disaster");
        await Assertions.Expect(visit.Page.Locator("#year-text table")).ToContainTextAsync("Dzungar Khanate");
        Assert.Empty(visit.Faults);
    }

    private static Task<string> TextAsync(WatchedPage visit, string selector) => visit.Page.Locator(selector).InnerTextAsync();

    private static async Task PressAsync(WatchedPage visit, string key, string expected)
    {
        await visit.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(visit.Page.Locator("#date")).ToHaveTextAsync(expected);
    }

    private Task<WatchedPage> OpenMapAsync(string path, int width = 1366, int height = 768) => browser.OpenMapAsync(path, width, height);
}
