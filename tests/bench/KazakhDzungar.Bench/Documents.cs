using System.Globalization;

namespace KazakhDzungar.Bench;

/// <summary>The atlas bundle against nginx with the same bytes, by turns.</summary>
internal static class Documents
{
    private const int Turns = 5;
    private const int Seconds = 2;
    private const int Connections = 8;

    public static async Task<IReadOnlyList<Row>> MeasureAsync(string origin)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var address = await Course.BundleOfAsync(origin);
        var bytes = await client.GetByteArrayAsync(new Uri(address));
        await using var nginx = await Nginx.StartAsync(bytes);
        List<double> ours = [], theirs = [];
        for (var turn = 0; turn <= Turns; turn++)
        {
            var (mine, other) = ((await Wrk.AskAsync(address, Connections, Seconds)).PerSecond, (await Wrk.AskAsync(nginx.Address, Connections, Seconds)).PerSecond);
            if (turn > 0)
            {
                ours.Add(mine);
                theirs.Add(other);
            }
        }

        var (us, them) = (Median.Of(ours), Median.Of(theirs));
        return
        [
            new($"the bundle, {bytes.Length / 1024} KB brotli, {Connections} connections", $"{us:0} answers/s", ""),
            new("the same bytes from nginx", $"{them:0} answers/s", ""),
            new("ratio", (us / them).ToString("0.00", CultureInfo.InvariantCulture) + " ×", "≥ 0.7 ×"),
        ];
    }
}
