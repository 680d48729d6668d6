using System.Text.Encodings.Web;
using System.Text.Json;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>The ledger of coverage as it should be: the records of each sentence follow from the citations, the reasons are kept.</summary>
/// <param name="Lines">Every sentence and card of every source.</param>
/// <param name="Files">The files of <c>coverage/</c>, one a source.</param>
/// <param name="Changes">What is not as the ledger was, a line each.</param>
internal sealed record CoverageLedger(IReadOnlyList<LedgerLine> Lines, IReadOnlyList<DerivedFile> Files, IReadOnlyList<string> Changes)
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The ledger that follows from a record without problems.</summary>
    public static CoverageLedger Of(AtlasRecord record)
    {
        var cited = new CitedSentences(record);
        var (all, files, changes) = (new List<LedgerLine>(), new List<DerivedFile>(), new List<string>());
        foreach (var source in record.Sources)
        {
            var old = record.Ledger.Where(l => l.SourceId == source.Id).ToLookup(l => l.Locator, StringComparer.Ordinal);
            LedgerLine Now(string locator) => New(source.Id, locator, old[locator], cited.By(source.Id, locator));
            var sentences = Locators.SentencesOf(source).Select(Now).ToList();
            var cards = Locators.CardsOf(source).Select(Now).ToList();
            List<LedgerLine> lines = [.. sentences, .. cards];
            files.Add(new(CoverageReader.FileOf(source.Id), Text(sentences, cards)));
            changes.AddRange(LedgerChanges.Between(old, lines));
            all.AddRange(lines);
        }

        return new(all, files, changes);
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
            else if (line.Records is { } records)
            {
                json.WriteStartArray("records");
                records.ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
