using System.Text.Json;
using Microsoft.Playwright;

namespace KazakhDzungar.Bench;

/// <summary>What comes over the wire until the map is drawn, with an empty cache.</summary>
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
        await Chromium.OpenMapAsync(page, origin, language + "/");
        await page.CloseAsync();
        return
        [
            new($"first view ({language}), all but the relief", $"{bytes / 1024:0} KB", "≤ 300 KB"),
            new($"first view ({language}), requests but the relief", $"{requests - 1}", "≤ 20"),
            new($"first view ({language}), the relief", $"{relief / 1024:0} KB", "≤ 250 KB"),
        ];
    }

    private static string Text(JsonElement? e, string name) => e!.Value.GetProperty(name).GetString()!;
}
