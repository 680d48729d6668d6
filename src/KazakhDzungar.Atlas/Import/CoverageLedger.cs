using System.Text.Encodings.Web;
using System.Text.Json;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Brings the ledger of coverage up to date: the records of each sentence follow from the citations, the reasons are kept.</summary>
public static class CoverageLedger
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Rewrites <c>coverage/</c>. With any problem but those of the ledger itself nothing is written.</summary>
    /// <returns>What changed, a line each; and the problems that stood in the way.</returns>
    /// <exception cref="IOException">A file cannot be written; each is written under a temporary name and renamed.</exception>
    public static (IReadOnlyList<string> Changes, IReadOnlyList<Problem> Problems) Update(DataFolder folder, IProgress<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var reading = AtlasReading.Of(folder, progress, ledger: false);
        if (!reading.IsSound)
        {
            return ([], reading.Problems);
        }

        var cited = new CitedSentences(reading.Record);
        return ([.. reading.Record.Sources.SelectMany(source => Update(folder, source, reading.Record.Ledger, cited))], []);
    }

    private static List<string> Update(DataFolder folder, Source source, List<LedgerLine> ledger, CitedSentences cited)
    {
        var old = ledger.Where(l => l.SourceId == source.Id).ToLookup(l => l.Locator, StringComparer.Ordinal);
        LedgerLine Now(string locator) => New(source.Id, locator, old[locator], cited.By(source.Id, locator));
        var sentences = Locators.SentencesOf(source).Select(Now).ToList();
        var cards = Locators.CardsOf(source).Select(Now).ToList();
        var lines = sentences.Concat(cards).ToList();
        var path = Path.Combine(folder.Path, CoverageReader.FileOf(source.Id));
        var text = Text(sentences, cards);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(text))
        {
            Write(path, text);
        }

        return LedgerChanges.Between(old, lines);
    }

    private static LedgerLine New(string source, string locator, IEnumerable<LedgerLine> old, IReadOnlyCollection<string> cited) => new(
        CoverageReader.FileOf(source), source, locator,
        cited.Count == 0 ? null : [.. cited],
        cited.Count > 0 ? null : old.Select(l => l.Nothing).FirstOrDefault(n => n is not null));

    private static byte[] Text(List<LedgerLine> sentences, List<LedgerLine> cards)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "../schema/coverage.schema.json");
            Write(json, "sentences", sentences);
            if (cards.Count > 0)
            {
                Write(json, "cards", cards);
            }

            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string list, List<LedgerLine> lines)
    {
        json.WriteStartArray(list);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("at", line.Locator);
            if (line.Nothing is { } nothing)
            {
                json.WriteStartObject("nothing");
                foreach (var (language, text) in new[] { ("en", nothing.En), ("kk", nothing.Kk), ("ru", nothing.Ru) }.Where(t => t.Item2 is not null))
                {
                    json.WriteString(language, text);
                }

                json.WriteEndObject();
            }
            else
            {
                json.WriteStartArray("records");
                (line.Records ?? []).ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(string path, byte[] text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".tmp";
        try
        {
            File.WriteAllBytes(temporary, text);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
