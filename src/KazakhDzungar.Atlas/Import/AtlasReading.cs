using System.Text.Json;

namespace KazakhDzungar.Atlas.Import;

/// <summary>What a reading of <c>data/</c> gave: a record that may be used only when there is no problem.</summary>
public sealed record AtlasReading(AtlasRecord Record, IReadOnlyList<Problem> Problems)
{
    public bool IsSound => Problems.Count == 0;

    /// <summary>Reads and checks everything. Never throws for what the files say; every problem is reported at once.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static AtlasReading Of(DataFolder folder, IProgress<string>? progress = null)
    {
        var (reading, log) = WithoutLedger(folder, progress);
        new CoverageCheck(reading.Record, log).Run();
        return reading with { Problems = folder.Locate(log.Problems) };
    }

    /// <summary>The same, without holding the ledger of coverage against the record: for the command that brings it up to date.</summary>
    internal static (AtlasReading Reading, ProblemLog Log) WithoutLedger(DataFolder folder, IProgress<string>? progress)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var log = new ProblemLog();
        var record = new AtlasRecord { DataHash = folder.Hash() };
        progress?.Report("Reading the record");
        var files = folder.Files();
        SourcesReader.Read(folder, log, record);
        var citations = new CitationReader(record.Sources);
        ArchivesReader.Read(folder, log, record, citations);
        StagesReader.Read(folder, log, record, citations);
        PolitiesReader.Read(folder, log, record, citations);
        PlacesReader.Read(folder, log, record, citations);
        foreach (var file in files.Where(f => f.StartsWith("people/", StringComparison.Ordinal)))
        {
            PeopleReader.Read(folder, file, log, record, citations);
        }

        foreach (var file in files.Where(f => f.StartsWith("events/", StringComparison.Ordinal)))
        {
            EventsReader.Read(folder, file, log, record, citations);
        }

        RoutesReader.Read(folder, log, record, citations);
        progress?.Report("Drawing the frontier network");
        BasemapReader.Read(folder, log, record);
        LandReader.Read(folder, log, record, citations);
        DisagreementsReader.Read(folder, log, record, citations);
        CoverageReader.Read(folder, log, record);
        log.ResolveExpectations();
        CrossChecks.Run(record, log);
        RivalCheck.Run(record, log);
        RouteSpeeds.Check(record, log);
        progress?.Report("Replaying the territorial changes");
        if (!log.HasUnreadFiles)
        {
            LandBuilder.Build(record, log);
        }

        return (new(record, folder.Locate(log.Problems)), log);
    }

    /// <summary>The records of a list in a file, each with its id (or its position) as its name in messages.</summary>
    internal static IEnumerable<RecordReader> Records(DataFolder folder, string file, string list, ProblemLog log)
    {
        if (folder.Open(file, log, KindOf(list)) is not { } root)
        {
            yield break;
        }

        if (!root.TryGetProperty(list, out var records) || records.ValueKind != JsonValueKind.Array)
        {
            var found = string.Join(", ", root.EnumerateObject().Select(p => $"'{p.Name}'"));
            log.Add(new(file, null, list, $"is missing; expected a list of this name, \"{list}\": [{{ … }}]; found {found}."));
            log.Miss(KindOf(list));
            yield break;
        }

        var number = 0;
        foreach (var record in records.EnumerateArray())
        {
            number++;
            if (record.ValueKind != JsonValueKind.Object)
            {
                log.Add(new(file, $"{list}[{number - 1}]", null, $"expected an object, found {RecordReader.Describe(record)}."));
                continue;
            }

            yield return new(record, file, IdOf(record) ?? $"{list}[{number - 1}]", "", log);
        }
    }

    /// <summary>What the list of a file holds; null for what nobody names by id.</summary>
    private static RecordKind? KindOf(string list) => list switch
    {
        "sources" => RecordKind.Source,
        "archives" => RecordKind.Archive,
        "funds" => RecordKind.Fund,
        "references" => RecordKind.Reference,
        "stages" => RecordKind.Stage,
        "polities" => RecordKind.Polity,
        "places" => RecordKind.Place,
        "people" => RecordKind.Person,
        "events" => RecordKind.Event,
        "routes" => RecordKind.Route,
        "features" => RecordKind.Frontier,
        "regions" => RecordKind.Region,
        "changes" => RecordKind.Change,
        "disagreements" => RecordKind.Disagreement,
        _ => null,
    };

    /// <summary>The id of a record, or of a GeoJSON feature's properties; the locator of a line of the ledger.</summary>
    private static string? IdOf(JsonElement record)
    {
        if (record.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            return IdOf(properties);
        }

        return (record.TryGetProperty("id", out var id) || record.TryGetProperty("at", out id)) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
    }
}
