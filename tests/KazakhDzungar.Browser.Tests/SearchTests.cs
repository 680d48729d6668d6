using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>The search box of every page: suggestions by keyboard and pointer, and a plain form without script.</summary>
[Collection(BrowserTests.Name)]
public sealed class SearchTests(BrowserFixture browser)
{
    private const string Box = "header form[role=search] input";
    private const string Options = "#suggestions [role=option]";

    [Theory]
    [InlineData("/en/events/orbulaq-1643", 1366)]
    [InlineData("/kk/people", 390)]
    public async Task Suggestions_come_as_one_types_and_are_chosen_by_arrows(string path, int width)
    {
        await using var visit = await browser.OpenAsync(path, width);
        var box = visit.Page.Locator(Box);
        await box.ClickAsync();
        await box.PressSequentiallyAsync("Davatsi");
        await Assertions.Expect(visit.Page.Locator(Options).First).ToBeVisibleAsync();
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await box.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", "suggestions-0");
        await Assertions.Expect(visit.Page.Locator("#suggestions-0")).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(visit.Page.Locator("header form[role=search] [role=status]")).Not.ToBeEmptyAsync();
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        await box.PressAsync("Enter");
        await visit.Page.WaitForURLAsync($"**{path[..3]}/people/dawachi");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Escape_puts_the_suggestions_away_and_enter_goes_to_the_search_page()
    {
        await using var visit = await browser.OpenAsync("/en/about");
        await visit.Page.Keyboard.PressAsync("/");
        var box = visit.Page.Locator(Box);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await box.PressSequentiallyAsync("Tashkent");
        await Assertions.Expect(visit.Page.Locator(Options).First).ToBeVisibleAsync();
        await box.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator("#suggestions")).ToBeHiddenAsync();
        await Assertions.Expect(box).ToHaveValueAsync("Tashkent");
        await box.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/en/search?q=Tashkent");
        await Assertions.Expect(visit.Page.Locator("section[aria-labelledby=place] .records a").First).ToHaveTextAsync("Tashkent");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task On_the_map_the_box_suggests_too_and_takes_a_date()
    {
        await using var visit = await browser.OpenMapAsync("/en/?t=1723");
        await visit.Page.WaitForSelectorAsync("#sheet[data-whole]", new() { State = WaitForSelectorState.Attached });
        await visit.Page.Locator("#time").FocusAsync();
        await visit.Page.Keyboard.PressAsync("/");
        var box = visit.Page.Locator(Box);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await box.FillAsync("1741");
        await box.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => url.Contains("t=1741", StringComparison.Ordinal) && !url.Contains("search", StringComparison.Ordinal));
        await box.PressSequentiallyAsync("Anyrakai");
        await Assertions.Expect(visit.Page.Locator(Options).First).ToBeVisibleAsync();
        await visit.Page.Locator(Options).First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/en/places/anyraqai");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Without_script_the_box_and_the_menu_of_a_phone_work()
    {
        await using var visit = await browser.OpenAsync("/ru/places", 390, 844, new() { JavaScriptEnabled = false });
        await Assertions.Expect(visit.Page.Locator("#site-menu")).ToBeHiddenAsync();
        await visit.Page.Locator(".to-menu").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#site-menu a[href='/ru/people']")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Locator(Box).FillAsync("Даваци");
        await visit.Page.Locator(Box).PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/ru/search?q=*");
        await Assertions.Expect(visit.Page.Locator("a[href='/ru/people/dawachi']")).ToBeVisibleAsync();
    }
}
