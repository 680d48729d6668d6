using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KazakhDzungar.Bench;

/// <summary>The load generator wrk (Debian's), on one thread, over connections that stay open.</summary>
internal static partial class Wrk
{
    /// <summary>Asks for one address again and again.</summary>
    /// <param name="address">The address; every answer has to be 2xx.</param>
    /// <param name="connections">How many ask at once.</param>
    /// <param name="seconds">For how long.</param>
    /// <returns>Answers per second, and the median time to an answer in milliseconds.</returns>
    public static async Task<(double PerSecond, double Median)> AskAsync(string address, int connections, int seconds)
    {
        var start = new ProcessStartInfo(
            "wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--latency", "-H", "Accept-Encoding: br", "-H", "Accept: */*", address])
        {
            UseShellExecute = false, RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (told.Contains("Non-2xx", StringComparison.Ordinal) || !Rate().IsMatch(told))
        {
            throw new InvalidOperationException($"{address} was not answered as it should be:\n{told}");
        }

        var median = Half().Match(told);
        return (Number(Rate().Match(told)), Number(median) * Milliseconds(median.Groups["unit"].Value));
    }

    private static double Number(Match match) => double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    private static double Milliseconds(string unit) => unit switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    [GeneratedRegex(@"Requests/sec:\s+(?<number>[\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rate();

    [GeneratedRegex(@"50%\s+(?<number>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Half();
}
