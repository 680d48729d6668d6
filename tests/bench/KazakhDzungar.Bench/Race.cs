using System.Globalization;
using Microsoft.Playwright;

namespace KazakhDzungar.Bench;

/// <summary>This map against its opponents, in one browser: what a step of the slider costs, what stays in memory, how many frames are drawn.</summary>
internal static class Race
{
    private const int Years = 75; // back to 1683, the years in which nearly all changes lie
    private const int Settled = 3000; // ms; what a page loads once it is quiet is there by then
    private const int MemorySweeps = 20;
    private const int Slowdown = 4;

    /// <summary>Resolves when what the step has set off is drawn.</summary>
    private const string Drawn = "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    public static async IAsyncEnumerable<Row> MeasureAsync(string origin, string root)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var course = await Course.LayOutAsync(origin, root);
        double? once = null;
        foreach (var times in new[] { 1, 10, 50 })
        {
            var (table, sum) = await StepsAsync(browser, course, times, once);
            once ??= sum;
            foreach (var row in table)
            {
                yield return row;
            }
        }

        foreach (var contestant in Contestant.All)
        {
            foreach (var row in await EnduranceAsync(browser, course, contestant))
            {
                yield return row;
            }
        }
    }

    /// <summary>The rows, and the sum of our own steps.</summary>
    private static async Task<(IReadOnlyList<Row> Rows, double Ours)> StepsAsync(IBrowser browser, Course course, int times, double? once)
    {
        List<Row> rows = [];
        var (ours, bare, least) = (double.NaN, double.NaN, double.NaN);
        // What it takes does not hang on the data.
        foreach (var contestant in times == 1 ? [Contestant.Least, .. Contestant.All] : Contestant.All)
        {
            if (await contestant.OpenAsync(browser, course, times) is not { } page)
            {
                rows.Add(new($"a step, data × {times}: {contestant.Name}", $"not there after {Contestant.Patience} s", ""));
                continue;
            }

            await page.WaitForTimeoutAsync(Settled);
            var requests = 0;
            page.Request += (_, _) => requests++;
            var costs = await SweepAsync(page);
            await page.CloseAsync();
            var sum = costs.Sum();
            rows.Add(new($"a step, data × {times}: {contestant.Name}", $"{Ms(At(costs, 0.5))} / {Ms(At(costs, 0.95))} / {Ms(sum)} ms", ""));
            if (contestant == Contestant.Least)
            {
                least = sum;
            }
            else if (contestant == Contestant.Ours)
            {
                ours = sum;
                rows.Add(once is null ? new("  its requests during the sweep", Count(requests), "0") : new("  its sum to its own at × 1", Ratio(sum / once.Value), "≤ 2 ×"));
            }
            else if (contestant == Contestant.Bare)
            {
                bare = sum;
            }
            else
            {
                rows.Add(new("  its sum to ours / to land and events alone", $"{Ratio(sum / ours)} / {Ratio(sum / bare)}", contestant.Library == "timeline" ? "≥ 5 ×" : "≥ 10 ×"));
                if (times == 1)
                {
                    rows.Add(new("  its sum to no map's", Ratio(sum / least), ""));
                }
            }
        }

        return (rows, ours);
    }

    /// <summary>Scripting and style of each step back from 1758, in milliseconds; what an empty step costs is taken off.</summary>
    private static async Task<List<double>> SweepAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable");
        var steps = await page.EvaluateAsync<int>("() => bench.steps");
        await FramesAsync(page, stride: 4);
        List<double> empty = [];
        for (var i = 0; i < 40; i++)
        {
            empty.Add(await CostAsync(page, session, $"i => {Drawn}", i));
        }

        List<double> costs = [];
        for (var i = steps - 2; i >= steps - 1 - Years; i--)
        {
            costs.Add(Math.Max(0, await CostAsync(page, session, $"i => {{ bench.step(i); return {Drawn}; }}", i) - At(empty, 0.5)));
        }

        return costs;
    }

    private static async Task<double> CostAsync(IPage page, ICDPSession session, string act, int i)
    {
        var before = await MetricsAsync(session);
        await page.EvaluateAsync(act, i);
        var after = await MetricsAsync(session);
        return (Busy(after) - Busy(before)) * 1000;

        static double Busy(Dictionary<string, double> metrics) => metrics["ScriptDuration"] + metrics["RecalcStyleDuration"];
    }

    private static async Task<IReadOnlyList<Row>> EnduranceAsync(IBrowser browser, Course course, Contestant contestant)
    {
        var page = await contestant.OpenAsync(browser, course, 1) ?? throw new InvalidOperationException(contestant.Name + " is not there.");
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable");
        await FramesAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowdown });
        var frames = await FramesAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 1 });
        var before = await HeapAsync(session);
        for (var sweep = 0; sweep < MemorySweeps; sweep++)
        {
            await FramesAsync(page, stride: 4);
        }

        var after = await HeapAsync(session);
        await page.CloseAsync();
        return
        [
            new($"a sweep of {frames.Count} steps, CPU ÷ {Slowdown}: {contestant.Name}", $"{frames.Count / (frames.Sum() / 1000):0} frames/s", ""),
            new("  longest frame / frames over 33 ms", $"{frames.Max():0} ms / {frames.Count(f => f > 34)}", ""),
            new($"memory after {MemorySweeps} sweeps: {contestant.Name}", $"{Mb(before.Bytes)} → {Mb(after.Bytes)} MB", ""),
            new("  elements of the document", $"{before.Nodes:0} → {after.Nodes:0}", ""),
        ];
    }

    /// <summary>One step per frame over the whole time: how long each frame took, in milliseconds.</summary>
    private static async Task<IReadOnlyList<double>> FramesAsync(IPage page, int stride = 1) => await page.EvaluateAsync<double[]>(
        """
        async stride => {
          const frame = () => new Promise(requestAnimationFrame);
          const frames = [];
          let before = await frame();
          for (let i = 0; i < bench.steps; i += stride) {
            bench.step(i);
            const now = await frame();
            frames.push(now - before);
            before = now;
          }
          return frames;
        }
        """, stride);

    private static async Task<(double Bytes, double Nodes)> HeapAsync(ICDPSession session)
    {
        await session.SendAsync("HeapProfiler.collectGarbage");
        await session.SendAsync("HeapProfiler.collectGarbage");
        var metrics = await MetricsAsync(session);
        return (metrics["JSHeapUsedSize"], metrics["Nodes"]);
    }

    private static async Task<Dictionary<string, double>> MetricsAsync(ICDPSession session)
    {
        var answer = await session.SendAsync("Performance.getMetrics");
        return answer!.Value.GetProperty("metrics").EnumerateArray()
            .ToDictionary(m => m.GetProperty("name").GetString()!, m => m.GetProperty("value").GetDouble(), StringComparer.Ordinal);
    }

    private static double At(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)Math.Min(sorted.Count - 1, share * sorted.Count)];
    }

    private static string Ms(double value) => value.ToString(value < 100 ? "0.00" : "0", CultureInfo.InvariantCulture);

    private static string Mb(double bytes) => (bytes / 1_048_576).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Ratio(double value) => value.ToString("0.0", CultureInfo.InvariantCulture) + " ×";

    private static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);
}
