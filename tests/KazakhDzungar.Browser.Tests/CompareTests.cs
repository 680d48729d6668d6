using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>Two dates side by side.</summary>
[Collection(BrowserTests.Name)]
public sealed class CompareTests(BrowserFixture browser)
{
    [Fact]
    public async Task Each_side_of_the_swipe_shows_the_land_of_its_date()
    {
        await using var visit = await browser.OpenMapAsync("/en/?t=1724&with=1722");
        var page = visit.Page;
        await Assertions.Expect(page.Locator(".swipe output")).ToHaveTextAsync("1724");
        await Assertions.Expect(page.Locator(".swipe input")).ToHaveValueAsync("1722");
        var (left, right) = await HoldersAsync(page, "tashkent");
        Assert.NotEqual("dzungar-khanate", left);
        Assert.Equal("dzungar-khanate", right);
        await page.Locator(".swipe [data-act=swap]").ClickAsync();
        await Assertions.Expect(page.Locator("#date")).ToHaveTextAsync("1722");
        Assert.Equal((right, left), await HoldersAsync(page, "tashkent"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_swipe_moves_by_keys_and_by_hand_and_the_address_keeps_it()
    {
        await using var visit = await browser.OpenMapAsync("/en/?t=1755");
        var page = visit.Page;
        await page.Locator("#show-compare").ClickAsync();
        var line = page.Locator(".swipe-line");
        await Assertions.Expect(line).ToHaveAttributeAsync("aria-valuenow", "50");
        await line.FocusAsync();
        await page.Keyboard.PressAsync("PageDown");
        await Assertions.Expect(line).ToHaveAttributeAsync("aria-valuenow", "40");
        await page.WaitForURLAsync(url => url.Contains("swipe=0.40", StringComparison.Ordinal));
        var box = (await line.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width / 2) + 300, box.Y + (box.Height / 2), new() { Steps = 4 });
        await page.Mouse.UpAsync();
        Assert.True(int.Parse((await line.GetAttributeAsync("aria-valuenow"))!, System.Globalization.CultureInfo.InvariantCulture) > 50);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_typed_date_is_compared_with_and_back_undoes_it()
    {
        await using var visit = await browser.OpenMapAsync("/en/?t=1755&with=1684");
        var page = visit.Page;
        await page.Locator(".swipe input").FillAsync("spring 1723");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("with=1723-21", StringComparison.Ordinal));
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".swipe input")).ToHaveValueAsync("1684");
        await page.Locator(".swipe [data-act=close]").ClickAsync();
        await Assertions.Expect(page.Locator(".swipe")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#show-compare")).ToBeFocusedAsync();
        Assert.DoesNotContain("with=", page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    /// <summary>Who holds a region on the left side, and on the right.</summary>
    private static async Task<(string Left, string Right)> HoldersAsync(IPage page, string region)
    {
        var holders = await page.EvaluateAsync<string[]>(
            """
            region => ['left', 'right'].map(side => [...document.querySelectorAll(`[clip-path='url(#side-${side})'] path.region[data-region='${region}']`)]
              .map(fill => [...fill.classList].find(name => name.startsWith('holder-')).slice('holder-'.length)).join())
            """, region);
        return (holders[0], holders[1]);
    }
}
