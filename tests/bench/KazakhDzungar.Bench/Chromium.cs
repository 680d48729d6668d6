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

    /// <summary>Opens the map and waits until it is drawn.</summary>
    public static async Task OpenMapAsync(IPage page, string origin, string language = "en")
    {
        await page.GotoAsync($"{origin}/{language}/");
        await page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
