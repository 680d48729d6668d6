using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>The research desk in use: answers in place, the keyboard, the way back.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class DeskTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_facet_answers_in_place_and_the_focus_stays()
    {
        await using var visit = await browser.OpenAsync("/en/events");
        await visit.Page.EvaluateAsync("() => { window.stayed = true; }");
        var value = visit.Page.Locator("a.value[data-key='stage:stage-4']");
        var total = await value.GetAttributeAsync("data-total");
        await value.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#results")).ToContainTextAsync($"{total} of");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(browser.Origin + "/en/events?stage=stage-4");
        await Assertions.Expect(visit.Page.Locator("[data-live]")).ToContainTextAsync($"{total} of");
        Assert.Equal("stage:stage-4", await visit.Page.EvaluateAsync<string>("() => document.activeElement.dataset.key"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.stayed"));
        await Assertions.Expect(visit.Page.Locator("nav.languages a[hreflang=kk]")).ToHaveAttributeAsync("href", "/kk/events?stage=stage-4");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Words_are_answered_while_they_are_typed_and_are_one_step_of_the_history()
    {
        await using var visit = await browser.OpenAsync("/en/events?stage=stage-1");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("orbulaq", new() { Delay = 40 });
        await Assertions.Expect(visit.Page.Locator(".results ul.records > li").First).ToContainTextAsync("Orbulaq");
        await visit.Page.WaitForURLAsync(url => url.Contains("q=orbulaq", StringComparison.Ordinal) && url.Contains("stage=stage-1", StringComparison.Ordinal));
        Assert.Equal("orbulaq", await visit.Page.EvaluateAsync<string>("() => document.activeElement.value"));
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(browser.Origin + "/en/events?stage=stage-1");
        await Assertions.Expect(visit.Page.Locator("a.chip")).ToHaveCountAsync(1);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Arrows_walk_a_list_of_values()
    {
        await using var visit = await browser.OpenAsync("/en/events");
        await visit.Page.Locator("a.value[data-key='stage:stage-1']").FocusAsync();
        foreach (var (key, expected) in new[] { ("ArrowDown", "stage:stage-2"), ("ArrowUp", "stage:stage-1"), ("Home", "stage:background"), ("End", "stage:aftermath") })
        {
            await visit.Page.Keyboard.PressAsync(key);
            Assert.Equal(expected, await visit.Page.EvaluateAsync<string>("() => document.activeElement.dataset.key"));
        }
    }

    [Fact]
    public async Task A_filter_is_taken_away_and_what_was_unfolded_stays_so()
    {
        await using var visit = await browser.OpenAsync("/en/events?kind=embassy");
        await visit.Page.Locator("details[data-facet=archive] > summary").ClickAsync();
        await visit.Page.Locator("a.chip").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("a.chip")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator("details[data-facet=archive]")).ToHaveAttributeAsync("open", "");
        Assert.Equal("results", await visit.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_date_that_is_none_is_told_beside_the_form()
    {
        await using var visit = await browser.OpenAsync("/en/events");
        await visit.Page.Locator("input[name=from]").FillAsync("yesterday");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".refusal")).ToContainTextAsync("yesterday");
        await visit.Page.Locator("input[name=from]").FillAsync("1755");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".refusal")).ToBeEmptyAsync();
        await visit.Page.WaitForURLAsync(url => url.EndsWith("/en/events?from=1755", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_selection_opens_on_the_map_and_the_way_back_is_there()
    {
        await using var visit = await browser.OpenAsync("/en/events?kind=embassy&stage=stage-4");
        await visit.Page.Locator("a.on-map").ClickAsync();
        await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        await Assertions.Expect(visit.Page.Locator(".at-desk")).ToContainTextAsync("of");
        await visit.Page.Locator("#time").FocusAsync();
        await visit.Page.Keyboard.PressAsync("End");
        await visit.Page.WaitForURLAsync(url => url.Contains("t=", StringComparison.Ordinal) && url.Contains("events=", StringComparison.Ordinal));
        await visit.Page.Locator(".at-desk a").First.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(browser.Origin + "/en/events?stage=stage-4&kind=embassy");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_map_s_time_and_extent_are_taken_to_the_desk()
    {
        await using var visit = await browser.OpenAsync("/en/?t=1741&map=6/45/75");
        var link = visit.Page.Locator("#to-desk");
        await Assertions.Expect(link).ToHaveAttributeAsync("href", BoxOfTheMap());
        await link.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("a.chip")).ToHaveCountAsync(2);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Without_script_the_desk_is_whole()
    {
        await using var visit = await browser.OpenAsync("/en/events", options: new() { JavaScriptEnabled = false });
        await visit.Page.Locator("a.value[data-key='kind:embassy']").ClickAsync();
        await visit.Page.Locator("input[name=from]").FillAsync("1741");
        await visit.Page.Locator("select[name=temporal]").SelectOptionAsync("surely");
        await visit.Page.Locator("form.ask button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("a.chip")).ToHaveCountAsync(2);
        Assert.Contains("kind=embassy", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [GeneratedRegex("from=1741&to=1741&bbox=[0-9.,]+$", RegexOptions.None, 1000)]
    private static partial Regex BoxOfTheMap();
}
