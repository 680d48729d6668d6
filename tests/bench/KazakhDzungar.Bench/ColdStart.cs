using System.Globalization;

namespace KazakhDzungar.Bench;

/// <summary>Start of the process to the first answer, by turns with an empty Razor Pages app.</summary>
internal static class ColdStart
{
    private const int Turns = 5;

    public static async Task<IReadOnlyList<Row>> MeasureAsync(string atlas, string empty)
    {
        List<double> ours = [], theirs = [];
        for (var turn = 0; turn < Turns; turn++)
        {
            ours.Add(await OnceAsync(atlas, "/en/"));
            theirs.Add(await OnceAsync(empty, "/"));
        }

        var (mine, other) = (Median.Of(ours), Median.Of(theirs));
        return
        [
            new("cold start to the map page, median of " + Turns, $"{mine:0} ms", ""),
            new("cold start of an empty Razor Pages app", $"{other:0} ms", ""),
            new("ratio", (mine / other).ToString("0.00", CultureInfo.InvariantCulture) + " ×", "≤ 2 ×"),
        ];
    }

    private static async Task<double> OnceAsync(string program, string path)
    {
        await using var server = await Server.StartAsync(program, path);
        return server.ColdStart.TotalMilliseconds;
    }
}
