using System.Text.Json;
using KazakhDzungar.Atlas.Land;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Tests.Land;

/// <summary>The atlas's own land data, read from the repository's data folder.</summary>
public sealed class LandData
{
    public const int FirstYear = 1635;
    public const int LastYear = 1758;

    public LandData()
    {
        var rivers = Features("basemap/rivers.geojson").ToDictionary(f => Text(f.GetProperty("properties"), "id"), f => Line(f.GetProperty("geometry")));
        Frontiers = [.. Features("land/frontiers.geojson").Select(f => Frontier(f, rivers))];
        Regions = [.. Read("land/regions.json").GetProperty("regions").EnumerateArray().Select(r => new RegionPoint(Text(r, "id"), Position(r.GetProperty("inside"))))];
        Result = FrontierNetwork.Build(Frontiers, Regions);
        Start = [.. Read("land/start.json").GetProperty("holders").EnumerateArray()
            .SelectMany(h => RegionsOf(h).Select(r => new StartHolding(r, Text(h, "holder"))))];
        Changes = [.. Read("land/changes.json").GetProperty("changes").EnumerateArray().SelectMany(ChangesOf)];
        Replay = TerritorialReplay.Run(Start, Changes, [.. Regions.Select(r => r.Id)], FirstDay, LastDay);
    }

    public static int FirstDay { get; } = LandDates.Read($"{FirstYear}").First;

    public static int LastDay { get; } = LandDates.Read($"{LastYear}").Last;

    public IReadOnlyList<FrontierLine> Frontiers { get; }

    public IReadOnlyList<RegionPoint> Regions { get; }

    public NetworkResult Result { get; }

    public FrontierNetwork Network => Result.Network ?? throw new InvalidOperationException("the network has problems");

    public IReadOnlyList<StartHolding> Start { get; }

    public IReadOnlyList<LandChange> Changes { get; }

    public ReplayResult Replay { get; }

    /// <summary>Who surely had this grip on a region on the first day of a month; null where nobody surely had it.</summary>
    public string? SurelyOn(string region, int year, int month, Hold hold = Hold.Held)
    {
        var day = LandDates.Day(year, month, 1);
        return Replay.Holdings.SingleOrDefault(h => h.RegionId == region && h.Hold == hold && h.StartMax <= day && day <= h.EndMin)?.Holder;
    }

    private static FrontierLine Frontier(JsonElement feature, Dictionary<string, LineString> rivers)
    {
        var properties = feature.GetProperty("properties");
        var line = properties.TryGetProperty("follows", out var follows)
            ? RiverCut.Between(rivers[Text(follows, "river")], Position(follows.GetProperty("from")), Position(follows.GetProperty("to")))
            : Line(feature.GetProperty("geometry"));
        return new(Text(properties, "id"), Enum<FrontierKind>(properties, "kind"), Enum<FrontierCertainty>(properties, "certainty"), line);
    }

    private static IEnumerable<LandChange> ChangesOf(JsonElement change, int order)
    {
        var (first, last) = LandDates.Read(Text(change, "date"));
        (int First, int Last)? until = change.TryGetProperty("until", out var text) ? LandDates.Read(text.GetString()!) : null;
        return RegionsOf(change).Select(region => new LandChange(
            Text(change, "id"),
            Text(change, "event"),
            region,
            Enum<Hold>(change, "hold"),
            change.GetProperty("from").GetString(),
            change.GetProperty("to").GetString(),
            first,
            last,
            until?.First,
            until?.Last,
            order));
    }

    private static IEnumerable<string> RegionsOf(JsonElement record) => record.GetProperty("regions").EnumerateArray().Select(r => r.GetString()!);

    private static T Enum<T>(JsonElement record, string field)
        where T : struct, Enum => System.Enum.Parse<T>(Text(record, field).Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static LineString Line(JsonElement geometry) => new([.. geometry.GetProperty("coordinates").EnumerateArray().Select(Position)]);

    private static Coordinate Position(JsonElement pair) => new(pair[0].GetDouble(), pair[1].GetDouble());

    private static string Text(JsonElement record, string field) => record.GetProperty(field).GetString()!;

    private static JsonElement.ArrayEnumerator Features(string file) => Read(file).GetProperty("features").EnumerateArray();

    private static JsonElement Read(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KazakhDzungar.sln")))
        {
            folder = folder.Parent;
        }

        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder!.FullName, "data", file)));
        return document.RootElement.Clone();
    }
}
