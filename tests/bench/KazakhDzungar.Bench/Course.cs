using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KazakhDzungar.Bench;

/// <summary>What all contestants run over: the atlas's events and holdings, as they are or among many more.</summary>
internal sealed partial class Course
{
    /// <summary>How far copies are moved to lie before or after the time of the atlas.</summary>
    private const int Shift = 130 * 366;

    private static readonly string[] Multiplied = ["events", "holdings"];

    private readonly string _root;
    private readonly byte[] _bundle;

    private Course(string origin, string root, string bundleAddress, byte[] bundle) => (Origin, _root, BundleAddress, _bundle) = (origin, root, bundleAddress, bundle);

    public string Origin { get; }

    public string BundleAddress { get; }

    public static async Task<Course> LayOutAsync(string origin, string root)
    {
        using var client = new HttpClient();
        var address = await BundleOfAsync(origin);
        return new(origin, root, address, await client.GetByteArrayAsync(new Uri(address)));
    }

    /// <summary>Where the atlas bundle lies.</summary>
    public static async Task<string> BundleOfAsync(string origin)
    {
        using var client = new HttpClient();
        return origin + BundlePattern().Match(await client.GetStringAsync(new Uri(origin + "/en/"))).Groups["address"].Value;
    }

    /// <summary>
    /// The bundle with each event and holding so many times. A third of the copies lies before the time of the atlas, a third after it,
    /// and a third lasts through all of it: there is more to look through and more in view, and as much to change.
    /// </summary>
    public byte[] Bundle(int times)
    {
        if (times == 1)
        {
            return _bundle;
        }

        var bundle = JsonNode.Parse(_bundle)!.AsObject();
        var (first, last) = (bundle["first"]!.GetValue<int>(), bundle["last"]!.GetValue<int>());
        foreach (var name in Multiplied)
        {
            var list = bundle[name]!.AsArray();
            foreach (var item in list.ToArray())
            {
                for (var copy = 1; copy < times; copy++)
                {
                    list.Add(Moved(item!.AsObject(), copy, first, last));
                }
            }
        }

        return JsonSerializer.SerializeToUtf8Bytes(bundle);
    }

    /// <summary>The file behind an address of the opponents' page: beside it, or in the packages.</summary>
    public string FileOf(string address)
    {
        var path = new Uri(address).AbsolutePath["/opponents/".Length..];
        return path.StartsWith("modules/", StringComparison.Ordinal)
            ? Path.Combine(_root, "node_modules", path["modules/".Length..])
            : Path.Combine(_root, "tests", "bench", "opponents", path);
    }

    private static JsonObject Moved(JsonObject item, int copy, int first, int last)
    {
        var moved = item.DeepClone().AsObject();
        moved["bounds"] = new JsonArray([.. Bounds(item, copy, first, last).Select(day => JsonValue.Create(day))]);
        moved.Remove("spans");
        if (item["id"] is { } id)
        {
            moved["id"] = $"{id}-{copy}";
        }

        return moved;
    }

    private static IEnumerable<int> Bounds(JsonObject item, int copy, int first, int last)
    {
        var far = (copy / 3 + 1) * Shift;
        return (copy % 3) switch
        {
            0 => [first - far, first - far, last + far, last + far],
            1 => Within().Select(day => day - far),
            _ => Within().Select(day => day + far),
        };

        IEnumerable<int> Within() => item["bounds"]!.AsArray().Select(day => Math.Clamp(day!.GetValue<int>(), first, last));
    }

    [GeneratedRegex("data-bundle=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BundlePattern();
}
