using System.Text.Json;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads <c>land/</c>: the lines of the network, the names of its faces, who held them at the start, and the changes.</summary>
internal static class LandReader
{
    private const string Frontiers = "land/frontiers.geojson";

    public static void Read(DataFolder folder, ProblemLog log, AtlasRecord record, CitationReader citations)
    {
        foreach (var feature in AtlasReading.Records(folder, Frontiers, "features", log))
        {
            ReadFrontier(feature, record, citations);
        }

        foreach (var reader in AtlasReading.Records(folder, "land/regions.json", "regions", log))
        {
            record.RegionNames.Add(new(reader.Id(RecordKind.Region), reader.Name("name"), reader.Position("inside"), reader.Text("reasoning")));
            reader.Done();
        }

        foreach (var reader in AtlasReading.Records(folder, "land/start.json", "holders", log))
        {
            ReadStart(reader, record, citations);
        }

        foreach (var reader in AtlasReading.Records(folder, "land/changes.json", "changes", log))
        {
            ReadChange(reader, record, citations);
        }
    }

    private static void ReadFrontier(RecordReader feature, AtlasRecord record, CitationReader citations)
    {
        if (feature.String("type") != "Feature")
        {
            feature.Problem("type", "expected 'Feature' (RFC 7946).");
        }

        if (feature.Object("properties") is not { } reader)
        {
            return;
        }

        var id = reader.Id(RecordKind.Frontier);
        var line = reader.OptionalObject("follows") is { } follows ? Follow(follows, record) : Drawn(feature);
        if (reader.Has("follows") && feature.Has("geometry"))
        {
            feature.Problem("geometry", "a line that follows a river has no geometry of its own; expected null.");
        }

        var reasoning = reader.Text("reasoning");
        List<Citation> cite = reader.Has("cite") ? citations.Record(reader) : [new() { Editorial = reasoning }];
        record.Frontiers.Add(new()
        {
            Key = id, Kind = reader.Word<FrontierKind>("kind"), Firmness = reader.Word<FrontierCertainty>("certainty"),
            Name = reader.OptionalText("name"), Reasoning = reasoning, Line = line ?? new LineString([]), Citations = cite,
        });
        reader.Done();
        feature.Done();
    }

    private static LineString? Follow(RecordReader follows, AtlasRecord record)
    {
        var river = follows.Reference(RecordKind.River, "river");
        var (from, to) = (follows.Position("from"), follows.Position("to"));
        follows.Done();
        if (!record.Basemap.Rivers.TryGetValue(river, out var course))
        {
            return null;
        }

        if (RiverCut.TryBetween(course, from, to, out var line, out var problem))
        {
            return line;
        }

        follows.Problem(null, problem + ".");
        return null;
    }

    private static LineString? Drawn(RecordReader feature)
    {
        if (feature.Raw("geometry") is not { } geometry)
        {
            feature.Missing("geometry", "a LineString, or 'follows' with a river of the basemap");
            return null;
        }

        var (shape, problem) = GeoJsonShapes.Read(geometry);
        if (shape is LineString line)
        {
            return line;
        }

        feature.Problem("geometry", problem ?? "expected a LineString.");
        return null;
    }

    private static void ReadStart(RecordReader reader, AtlasRecord record, CitationReader citations)
    {
        var cite = citations.Record(reader);
        var holder = Holder(reader, "holder") ?? "";
        if (holder.Length == 0)
        {
            reader.Missing("holder", "a polity's id or not-told");
        }

        var hold = reader.Word<Hold>("hold", Hold.Held);
        var certainty = reader.Word<Certainty>("certainty", Certainty.Certain);
        foreach (var region in Regions(reader))
        {
            record.StartHolders.Add(new()
            {
                RegionId = region, Holder = holder, Hold = hold, Certainty = certainty, Citations = [.. cite.Select(c => c.For(inherited: false))],
            });
        }

        reader.Done();
    }

    private static void ReadChange(RecordReader reader, AtlasRecord record, CitationReader citations)
    {
        var claim = citations.Claim(reader, []);
        if (!reader.Has("cite"))
        {
            reader.Missing("cite", "at least one citation");
        }

        var eventId = reader.Reference(RecordKind.Event, "event");
        var told = record.Events.Find(e => e.Id == eventId)?.Dates.Find(d => d.Shown)?.Date;
        record.Changes.Add(new()
        {
            Key = reader.Id(RecordKind.Change), EventId = eventId, Hold = reader.Word<Hold>("hold"),
            From = Holder(reader, "from"), To = Holder(reader, "to"),
            Date = reader.OptionalDate("date") ?? told ?? new("", Time.DateCalendar.Unknown, null, 0, 0, 0, 0),
            Until = reader.OptionalDate("until"), Regions = [.. Regions(reader).Select(r => new ChangedRegion { RegionId = r })], Support = claim,
        });
        reader.Done();
    }

    private static string? Holder(RecordReader reader, string field)
    {
        var holder = reader.OptionalString(field);
        if (holder is not null and not Polity.NotTold)
        {
            reader.Log.Expect(RecordKind.Polity, holder, reader.File, reader.Record, field);
        }

        return holder;
    }

    private static IReadOnlyList<string> Regions(RecordReader reader)
    {
        var regions = reader.Strings("regions", required: true);
        foreach (var (region, index) in regions.Select((r, i) => (r, i)))
        {
            reader.Log.Expect(RecordKind.Region, region, reader.File, reader.Record, $"regions[{index}]");
        }

        return regions;
    }
}
