using System.Text.Json;
using Microsoft.Playwright;

namespace KazakhDzungar.Bench;

/// <summary>What comes over the wire with an empty cache, until the map is drawn and until all is there.</summary>
internal static class FirstView
{
    public static async Task<IReadOnlyList<Row>> MeasureAsync(string origin)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        List<Row> rows = [];
        foreach (var language in new[] { "en", "kk" })
        {
            rows.AddRange(await VisitAsync(browser, origin, language));
        }

        return rows;
    }

    private static async Task<IReadOnlyList<Row>> VisitAsync(IBrowser browser, string origin, string language)
    {
        var page = await browser.NewPageAsync();
        var wire = await page.Context.NewCDPSessionAsync(page);
        Dictionary<string, string> addresses = new(StringComparer.Ordinal);
        var (requests, bytes, relief) = (0, 0.0, 0.0);
        wire.Event("Network.requestWillBeSent").OnEvent += (_, e) =>
            addresses[Text(e, "requestId")] = e!.Value.GetProperty("request").GetProperty("url").GetString()!;
        wire.Event("Network.loadingFinished").OnEvent += (_, e) =>
        {
            if (!addresses.TryGetValue(Text(e, "requestId"), out var address) || !address.StartsWith("http", StringComparison.Ordinal))
            {
                return;
            }

            requests++;
            var size = e!.Value.GetProperty("encodedDataLength").GetDouble();
            (bytes, relief) = address.Contains("relief", StringComparison.Ordinal) ? (bytes, relief + size) : (bytes + size, relief);
        };
        await wire.SendAsync("Network.enable");
        await HoldIdleWorkAsync(page);
        await Chromium.OpenMapAsync(page, origin, language + "/");
        var (drawnBytes, drawnRequests) = (bytes, requests - 1);
        await page.EvaluateAsync("() => window.letIdleWorkGo()");
        await page.WaitForSelectorAsync("#sheet[data-whole]", new() { State = WaitForSelectorState.Attached });
        await page.CloseAsync();
        return
        [
            new($"first view ({language}), all but the relief", $"{drawnBytes / 1024:0} KB", "≤ 300 KB"),
            new($"first view ({language}), requests but the relief", $"{drawnRequests}", "≤ 20"),
            new($"first view ({language}), the relief", $"{relief / 1024:0} KB", "≤ 250 KB"),
            new($"  once quiet, all that a reader may need ({language})", $"{bytes / 1024:0} KB / {requests - 1}", ""),
        ];
    }

    /// <summary>What the page does when it has nothing else to do waits, so that it can be counted by itself.</summary>
    private static async Task HoldIdleWorkAsync(IPage page) => await page.AddInitScriptAsync("""
        const held = [];
        const idle = window.requestIdleCallback.bind(window);
        window.requestIdleCallback = (work, options) => { held.push([work, options]); return 0; };
        window.letIdleWorkGo = () => { window.requestIdleCallback = idle; for (const [work, options] of held) idle(work, options); };
        """);

    private static string Text(JsonElement? e, string name) => e!.Value.GetProperty(name).GetString()!;
}
