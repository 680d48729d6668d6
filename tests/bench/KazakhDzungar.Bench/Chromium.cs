using Microsoft.Playwright;

namespace KazakhDzungar.Bench;

/// <summary>The browser that measures.</summary>
internal static class Chromium
{
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });

    /// <summary>Opens the map and waits until it is drawn: its parts started, its typeface and its relief there.</summary>
    public static async Task OpenMapAsync(IPage page, string origin, string path = "en/")
    {
        await page.GotoAsync($"{origin}/{path}");
        await page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        await page.WaitForFunctionAsync("() => document.readyState === 'complete' && document.fonts.status === 'loaded' && [...document.images].every(image => image.complete)");
    }
}
