using System.Globalization;
using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>The map under fingers, and for those who asked for stillness.</summary>
[Collection(BrowserTests.Name)]
public sealed class TouchTests(BrowserFixture browser)
{
    private static BrowserNewContextOptions Phone => new() { HasTouch = true, IsMobile = true, DeviceScaleFactor = 2 };

    [Fact]
    public async Task Two_fingers_stretch_the_axis_and_leave_the_date()
    {
        await using var visit = await OpenAsync("/en/?t=1741", Phone);
        var fingers = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        var (left, right, y) = await AxisAsync(visit);
        var middle = (left + right) / 2;
        var before = await WindowAsync(visit);
        await TouchAsync(fingers, "touchStart", (middle - 30, y), (middle + 30, y));
        for (var apart = 40; apart <= 120; apart += 20)
        {
            await TouchAsync(fingers, "touchMove", (middle - apart, y), (middle + apart, y));
        }

        await TouchAsync(fingers, "touchEnd");
        await visit.Page.WaitForFunctionAsync("before => { const t = document.querySelector('#time'); return t.max - t.min < before / 2; }", before);
        await Assertions.Expect(visit.Page.Locator("#date")).ToHaveTextAsync("1741");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_finger_on_the_axis_moves_time_and_never_the_map()
    {
        await using var visit = await OpenAsync("/en/?t=1700", Phone);
        var fingers = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        var (left, right, y) = await AxisAsync(visit);
        var start = left + ((right - left) * 0.53f);
        await TouchAsync(fingers, "touchStart", (start, y));
        for (var by = 10; by <= 100; by += 10)
        {
            await TouchAsync(fingers, "touchMove", (start + by, y - by));
        }

        await TouchAsync(fingers, "touchEnd");
        await Assertions.Expect(visit.Page.Locator("#date")).Not.ToHaveTextAsync("1700");
        await visit.Page.WaitForURLAsync(url => url.Contains("t=17", StringComparison.Ordinal));
        Assert.DoesNotContain("map=", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.EvaluateAsync<float>("() => scrollY"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_tap_beside_a_mark_of_the_opened_axis_means_the_mark()
    {
        await using var visit = await OpenAsync("/en/?t=1757", Phone);
        await visit.Page.Locator("#time").FocusAsync();
        for (var i = 0; i < 5; i++)
        {
            await visit.Page.Keyboard.PressAsync("+");
        }

        await visit.Page.WaitForFunctionAsync("() => { const t = document.querySelector('#time'); return t.max - t.min < 2000; }");
        var (left, right, y) = await AxisAsync(visit);
        // The names of the marks leave gaps of some 30 px between them; a mark has 44 to be hit in.
        for (var x = left + 30; x < right && !visit.Page.Url.Contains("sel=event", StringComparison.Ordinal); x += 40)
        {
            await visit.Page.Touchscreen.TapAsync(x, y);
        }

        await visit.Page.WaitForURLAsync(url => url.Contains("sel=event", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("#panel .panel-title")).ToBeVisibleAsync();
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Who_asked_for_stillness_sees_play_leap_from_event_to_event_and_nothing_fade()
    {
        await using var visit = await OpenAsync("/en/?t=1645", new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.MapIsWholeAsync();
        await visit.Page.EvaluateAsync(
            """
            () => {
              window.seen = [];
              const date = document.querySelector('#date');
              new MutationObserver(() => window.seen.push(date.textContent)).observe(date, { characterData: true, childList: true, subtree: true });
            }
            """);
        await visit.Page.Locator("#play").ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => window.seen.length >= 2", null, new() { Timeout = 20_000 });
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.getAnimations().length"));
        await visit.Page.Locator("#play").ClickAsync();
        var years = await visit.Page.EvaluateAsync<string[]>("() => window.seen");
        var begins = await visit.Page.EvaluateAsync<int[]>(
            "async () => (await (await fetch(document.querySelector('#sheet').dataset.bundle)).json()).events.flatMap(e => e.spans ?? [e.bounds]).map(b => new Date(b[0] * 86400000).getUTCFullYear())");
        // No year is shown in passing: in each something begins.
        Assert.All(years, year => Assert.Contains(int.Parse(year, CultureInfo.InvariantCulture), begins));
        Assert.Empty(visit.Faults);
    }

    private static async Task TouchAsync(ICDPSession fingers, string type, params (float X, float Y)[] at) => await fingers.SendAsync("Input.dispatchTouchEvent", new()
    {
        ["type"] = type,
        ["touchPoints"] = at.Select((finger, id) => new { x = finger.X, y = finger.Y, id }).ToArray(),
    });

    private static async Task<(float Left, float Right, float Y)> AxisAsync(WatchedPage visit)
    {
        var axis = await visit.Page.Locator(".axis").BoundingBoxAsync();
        Assert.NotNull(axis);
        return (axis.X, axis.X + axis.Width, axis.Y + 25);
    }

    private static Task<int> WindowAsync(WatchedPage visit) => visit.Page.EvaluateAsync<int>("() => { const t = document.querySelector('#time'); return t.max - t.min; }");

    private async Task<WatchedPage> OpenAsync(string path, BrowserNewContextOptions options)
    {
        var phone = options.HasTouch == true;
        var visit = await browser.OpenAsync(path, phone ? 390 : 1366, phone ? 844 : 768, options);
        await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        await visit.MapIsWholeAsync();
        return visit;
    }
}
