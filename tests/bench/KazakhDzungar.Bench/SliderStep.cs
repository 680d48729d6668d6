using System.Globalization;
using Microsoft.Playwright;

namespace KazakhDzungar.Bench;

/// <summary>One step of the slider: scripting, style and layout, over sweeps from 1635 to 1758 and back.</summary>
internal static class SliderStep
{
    private const int Years = 123;
    private const int Sweeps = 3;

    public static async Task<IReadOnlyList<Row>> MeasureAsync(string origin)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        await Chromium.OpenMapAsync(page, origin);
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable");
        await page.Locator("#time").FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await SweepAsync(page, "ArrowRight");
        await SweepAsync(page, "ArrowLeft");

        var requests = 0;
        page.Request += (_, _) => requests++;
        var before = await CostAsync(session);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            await SweepAsync(page, "ArrowRight");
            await SweepAsync(page, "ArrowLeft");
        }

        var after = await CostAsync(session);
        const int Steps = 2 * Sweeps * Years;
        return
        [
            Milliseconds("a step of a year, scripting", (after.Script - before.Script) / Steps),
            Milliseconds("a step of a year, style", (after.Style - before.Style) / Steps),
            Milliseconds("a step of a year, layout", (after.Layout - before.Layout) / Steps),
            new($"requests during {Steps} steps", requests.ToString(CultureInfo.InvariantCulture), "0"),
        ];
    }

    private static Row Milliseconds(string what, double seconds) => new(what, (seconds * 1000).ToString("0.00", CultureInfo.InvariantCulture) + " ms", "");

    private static async Task SweepAsync(IPage page, string key)
    {
        for (var year = 0; year < Years; year++)
        {
            await page.Keyboard.PressAsync(key);
            await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        }
    }

    private static async Task<(double Script, double Style, double Layout)> CostAsync(ICDPSession session)
    {
        var answer = await session.SendAsync("Performance.getMetrics");
        var metrics = answer!.Value.GetProperty("metrics").EnumerateArray()
            .ToDictionary(m => m.GetProperty("name").GetString()!, m => m.GetProperty("value").GetDouble(), StringComparer.Ordinal);
        return (metrics["ScriptDuration"], metrics["RecalcStyleDuration"], metrics["LayoutDuration"]);
    }
}
