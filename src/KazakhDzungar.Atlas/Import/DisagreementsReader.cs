using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads <c>disagreements.json</c>: the questions on which the sources differ, and the rival claims that need no question of their own.</summary>
internal static class DisagreementsReader
{
    private const string File = "disagreements.json";

    public static void Read(DataFolder folder, ProblemLog log, AtlasRecord record, CitationReader citations)
    {
        foreach (var reader in AtlasReading.Records(folder, File, "disagreements", log))
        {
            var shown = reader.Strings("shown", required: true);
            var disagreement = new Disagreement
            {
                Id = reader.Id(RecordKind.Disagreement), Question = reader.Name("question"), Reason = reader.Name("reason"),
                Order = record.Disagreements.Count, Versions = Versions(reader, citations, shown),
                Records = [.. Keys(reader).Select(key => new DisagreementRecord { Kind = key.Kind, RecordId = key.Id })],
            };
            foreach (var unknown in shown.Where(s => disagreement.Versions.TrueForAll(v => v.Key != s)))
            {
                reader.Problem("shown", $"there is no version '{unknown}' here; expected one of {string.Join(", ", disagreement.Versions.Select(v => v.Key))}.");
            }

            record.Disagreements.Add(disagreement);
            reader.Done();
        }

        foreach (var reader in AtlasReading.Records(folder, File, "exempt", log))
        {
            record.ExemptRivals.AddRange(Key(reader, reader.String("record"), "record"));
            reader.Text("reason");
            reader.Done();
        }
    }

    private static List<DisagreementVersion> Versions(RecordReader reader, CitationReader citations, IReadOnlyList<string> shown)
    {
        var versions = new List<DisagreementVersion>();
        foreach (var item in reader.Items("versions", required: true))
        {
            var key = item.String("id");
            if (versions.Exists(v => v.Key == key))
            {
                item.Problem("id", $"there already is a version '{key}' here.");
            }

            versions.Add(new()
            {
                Key = key, Order = versions.Count, Text = item.Name("text"), Citations = citations.Record(item), Shown = shown.Contains(key, StringComparer.Ordinal),
                Certainty = item.Word<Certainty>("certainty", Certainty.Certain),
            });
            item.Done();
        }

        if (versions.Count == 1)
        {
            reader.Problem("versions", "a disagreement needs at least two versions.");
        }

        return versions;
    }

    private static List<RecordKey> Keys(RecordReader reader) =>
        [.. reader.Strings("records", required: true).SelectMany((text, i) => Key(reader, text, $"records[{i}]"))];

    private static IEnumerable<RecordKey> Key(RecordReader reader, string text, string field)
    {
        if (!RecordKey.TryParse(text, out var key))
        {
            reader.Problem(field, $"expected a kind and an id, as 'event:orbulaq-1643'; found '{text}'.");
            return [];
        }

        reader.Log.Expect(key.Kind, key.Id, reader.File, reader.Record, field);
        return [key];
    }
}
