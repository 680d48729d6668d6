using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>Regions on the map by keyboard alone.</summary>
[Collection(BrowserTests.Name)]
public sealed class RegionKeyTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_key_leads_to_the_regions_the_arrows_through_them_and_enter_into_one()
    {
        await using var visit = await OpenAsync("/en/?t=1724");
        await visit.Page.Locator("#map").FocusAsync();
        await visit.Page.Keyboard.PressAsync("l");
        var region = visit.Page.Locator(".region:focus");
        await Assertions.Expect(region).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#live")).ToContainTextAsync("region to region");
        await Assertions.Expect(visit.Page.Locator(".region-focus")).ToHaveAttributeAsync("d", (await region.GetAttributeAsync("d"))!);
        var first = await region.GetAttributeAsync("data-region");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(region).Not.ToHaveAttributeAsync("data-region", first!);
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(region).ToHaveAttributeAsync("data-region", first!);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#panel article.record")).ToBeVisibleAsync();
        await visit.Page.WaitForURLAsync(url => url.Contains($"sel=region:{first}", StringComparison.Ordinal));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_walk_goes_through_every_region_once_and_names_holder_time_and_doubt()
    {
        await using var visit = await OpenAsync("/en/?t=1724");
        await visit.Page.Locator("#map").FocusAsync();
        await visit.Page.Keyboard.PressAsync("l");
        var region = visit.Page.Locator(".region:focus");
        await Assertions.Expect(region).ToBeVisibleAsync();
        var count = await visit.Page.Locator(".layer-regions .region").CountAsync();
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            labels[(await region.GetAttributeAsync("data-region"))!] = (await region.GetAttributeAsync("aria-label"))!;
            await visit.Page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal(count, labels.Count);
        Assert.Matches("Tashkent.*Held by: Dzungar Khanate[.] Since: 1723 [(].+[)][.] ", labels["tashkent"]);
        Assert.All(labels.Values, label => Assert.Matches("Held by: .+ Since: .+[0-9)][.] [A-Z]|do not tell", label));
    }

    [Fact]
    public async Task The_same_key_leads_back_to_the_seals()
    {
        await using var visit = await OpenAsync("/ru/?t=1724");
        await visit.Page.Locator("#map").FocusAsync();
        await visit.Page.Keyboard.PressAsync("l");
        await Assertions.Expect(visit.Page.Locator(".region:focus")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("l");
        await Assertions.Expect(visit.Page.Locator(".event:focus")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".region-focus")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#live")).ToContainTextAsync("Печати");
    }

    private async Task<WatchedPage> OpenAsync(string path)
    {
        var visit = await browser.OpenAsync(path);
        await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        return visit;
    }
}
