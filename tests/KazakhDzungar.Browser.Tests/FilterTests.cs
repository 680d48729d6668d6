using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>The legend as a filter: whose land stands out, which events are shown.</summary>
[Collection(BrowserTests.Name)]
public sealed class FilterTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_holder_chosen_in_the_legend_stands_out_and_the_address_says_so()
    {
        await using var visit = await OpenAsync("/en/?t=1723");
        await visit.Page.Locator("#show-legend").ClickAsync();
        var choice = visit.Page.Locator("#legend [data-only=dzungar-khanate]");
        await choice.ClickAsync();
        await Assertions.Expect(choice).ToHaveAttributeAsync("aria-pressed", "true");
        await visit.Page.WaitForURLAsync(url => url.Contains("only=dzungar-khanate", StringComparison.Ordinal));
        Assert.True(await OpacityAsync(visit, "dzungar-khanate") > 0.5);
        Assert.True(await OpacityAsync(visit, "middle-juz") < 0.2);
        await Assertions.Expect(visit.Page.Locator("#filtered")).ToContainTextAsync("Dzungar Khanate");
        await visit.Page.Locator("#legend .panel-head button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#filtered")).ToBeHiddenAsync();
        await Assertions.Expect(choice).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.True(await OpacityAsync(visit, "middle-juz") > 0.5);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Only_events_of_the_chosen_kinds_are_on_the_map_in_words_and_next()
    {
        await using var visit = await OpenAsync("/en/?t=1723&kind=battle");
        await Assertions.Expect(visit.Page.Locator("#filtered")).ToContainTextAsync("Battle");
        await Assertions.Expect(visit.Page.Locator(".event.is-drawn:not(.kind-battle, .more)")).ToHaveCountAsync(0);
        await visit.Page.Locator("#show-words").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#year-text")).Not.ToContainTextAsync("Great Disaster");
        await visit.Page.Locator("#next-event").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#date")).Not.ToHaveTextAsync("1723");
        await Assertions.Expect(visit.Page.Locator(".twin-events").First).ToContainTextAsync("Battle");
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("/en/?t=1700&kind=disaster", "none is of what was chosen")]
    [InlineData("/ru/?t=1723&kind=founding", "ни одно не подходит")]
    [InlineData("/kk/?t=1723&kind=founding", "ешқайсысы")]
    public async Task An_empty_answer_explains_itself_and_offers_the_way_back(string path, string words)
    {
        await using var visit = await OpenAsync(path);
        var line = visit.Page.Locator("#filtered[role=status]");
        await Assertions.Expect(line).ToContainTextAsync(words);
        await line.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".event.is-drawn").First).ToBeAttachedAsync();
        await visit.Page.WaitForURLAsync(url => !url.Contains("kind=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_side_chosen_leaves_its_events()
    {
        await using var visit = await OpenAsync("/en/?t=1757");
        await visit.Page.Locator("#show-legend").ClickAsync();
        await visit.Page.Locator("#legend select").SelectOptionAsync("russia");
        await visit.Page.WaitForURLAsync(url => url.Contains("side=russia", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("#filtered")).ToContainTextAsync("Russian Empire");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator("#filtered")).ToContainTextAsync("Russian Empire");
        Assert.Empty(visit.Faults);
    }

    private static Task<double> OpacityAsync(WatchedPage visit, string holder) => visit.Page.EvaluateAsync<double>(
        "async holder => { await Promise.all(document.getAnimations().map(a => a.finished.catch(() => {}))); return Number(getComputedStyle(document.querySelector(`.region.holder-${holder}`)).fillOpacity); }", holder);

    private async Task<WatchedPage> OpenAsync(string path)
    {
        var visit = await browser.OpenAsync(path);
        await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        return visit;
    }
}
