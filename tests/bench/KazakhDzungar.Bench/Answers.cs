using System.Globalization;

namespace KazakhDzungar.Bench;

/// <summary>What the desk, the search and the API answer with, against the health endpoint, over the record and over one so many times as large.</summary>
internal static class Answers
{
    private const int Turns = 5;
    private const int Seconds = 2;
    private const int Times = 50;

    /// <summary>The limit of requests is switched off: here one client asks for all.</summary>
    public static readonly IReadOnlyDictionary<string, string> Unlimited = new Dictionary<string, string>(StringComparer.Ordinal) { ["Atlas__RateLimit"] = "false" };

    private static readonly (string What, string Path)[] Questions =
    [
        ("health", "/health"),
        ("items: bbox, datetime, kind", "/api/collections/events/items?bbox=60,40,85,52&datetime=1715-01-01/1745-12-31&kind=battle"),
        ("items: bbox, datetime, kind; the first ten", "/api/collections/events/items?bbox=60,40,85,52&datetime=1715-01-01/1745-12-31&kind=battle&limit=10"),
        ("search as one types", "/en/search.json?q=Abilqaiyr"),
        ("search with a typing error", "/en/search.json?q=Abilqiayr"),
        ("search, hostile: operators of the index, 200 characters", "/en/search.json?q=" + Uri.EscapeDataString(string.Concat(Enumerable.Repeat("\"a* OR NEAR(b^", 20))[..200])),
        ("items, hostile: the whole world, words of one letter", "/api/collections/events/items?bbox=-180,-90,180,90&q=a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k%20l&limit=1000"),
        ("items, plain: all, as many", "/api/collections/events/items?limit=1000"),
        ("desk of events: stage, kind, time, words", "/en/events?stage=stage-3&kind=battle&from=1720&to=1740&q=Bulanti"),
        ("desk of events: all", "/en/events"),
    ];

    public static async Task<IReadOnlyList<Row>> MeasureAsync(string program, string data)
    {
        var folder = Directory.CreateTempSubdirectory("many-times-").FullName;
        try
        {
            var settings = await ManyTimes.MakeAsync(program, data, Times, folder);
            await using var once = await Server.StartAsync(program, "/health", Unlimited);
            await using var many = await Server.StartAsync(program, "/health", settings.Concat(Unlimited).ToDictionary(StringComparer.Ordinal));
            return await CompareAsync(once.Origin, many.Origin);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Row>> CompareAsync(string once, string many)
    {
        List<(double Once, double Many)> medians = [];
        foreach (var (_, path) in Questions)
        {
            List<double> few = [], lots = [];
            for (var turn = 0; turn <= Turns; turn++)
            {
                var (a, b) = ((await Wrk.AskAsync(once + path, 1, Seconds)).Median, (await Wrk.AskAsync(many + path, 1, Seconds)).Median);
                if (turn > 0)
                {
                    few.Add(a);
                    lots.Add(b);
                }
            }

            medians.Add((Median.Of(few), Median.Of(lots)));
        }

        var health = medians[0].Once;
        return
        [
            .. Questions.Zip(medians).SelectMany((pair, i) => new Row[]
            {
                new($"{pair.First.What}, median", $"{Text(pair.Second.Once)} ms", ""),
                new("  to the health endpoint's", $"{Text(pair.Second.Once / health)} ×", i is 1 or 2 ? "≤ 2 ×" : ""),
                new($"  data × {Times} to data × 1", $"{Text(pair.Second.Many / pair.Second.Once)} ×", i == 0 ? "" : "≤ n log n"),
            }),
        ];
    }

    private static string Text(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
