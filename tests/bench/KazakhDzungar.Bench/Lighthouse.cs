using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace KazakhDzungar.Bench;

/// <summary>Lighthouse's marks for a phone, of 100: slow 4G and a quarter of the CPU, both simulated from one load.</summary>
internal static class Lighthouse
{
    private const int Turns = 3;

    /// <summary>Now and then it loses its recording and asks to be run again.</summary>
    private const int Attempts = 4;

    private static readonly (string Category, string Bound)[] Marks =
        [("performance", "≥ 95"), ("accessibility", "100"), ("best-practices", "100"), ("seo", "100")];

    public static async Task<IReadOnlyList<Row>> MeasureAsync(string origin, string root)
    {
        List<Row> rows = [];
        foreach (var (page, path) in new[] { ("map page", "/en/"), ("event list", "/en/events"), ("map page, Kazakh", "/kk/") })
        {
            List<Dictionary<string, double>> turns = [];
            for (var turn = 0; turn < Turns; turn++)
            {
                turns.Add(await VisitAsync(origin + path, root, Attempts));
            }

            var marks = Marks.Select(m => Median.Of([.. turns.Select(t => t[m.Category])]).ToString("0", CultureInfo.InvariantCulture));
            rows.Add(new($"Lighthouse, {page}: {string.Join(" / ", Marks.Select(m => m.Category))}", string.Join(" / ", marks), string.Join(" / ", Marks.Select(m => m.Bound))));
        }

        return rows;
    }

    private static async Task<Dictionary<string, double>> VisitAsync(string address, string root, int attempts)
    {
        var program = Path.Combine(root, "tests", "bench", "lighthouse", "node_modules", "lighthouse", "cli", "index.js");
        var start = new ProcessStartInfo(
            "node", [program, address, "--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox --disable-gpu"])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
            Environment = { ["CHROME_PATH"] = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium" },
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 && attempts > 1)
        {
            return await VisitAsync(address, root, attempts - 1);
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"Lighthouse ended with {process.ExitCode}:\n{await errors}");
        }

        using var report = JsonDocument.Parse(await output);
        var categories = report.RootElement.GetProperty("categories");
        return Marks.ToDictionary(m => m.Category, m => 100 * (categories.GetProperty(m.Category).GetProperty("score") is { ValueKind: JsonValueKind.Number } score ? score.GetDouble() : 0), StringComparer.Ordinal);
    }
}
