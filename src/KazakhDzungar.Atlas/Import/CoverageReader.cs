using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads <c>coverage/</c>: a file a source, named for it, with a line for every sentence and every hover-card.</summary>
public static class CoverageReader
{
    public const string Folder = "coverage/";

    internal static string FileOf(string source) => $"{Folder}{source}.json";

    internal static void Read(DataFolder folder, ProblemLog log, AtlasRecord record)
    {
        foreach (var file in folder.Files().Where(f => f.StartsWith(Folder, StringComparison.Ordinal)))
        {
            if (log.HasUnreadFiles && record.Sources.Count == 0)
            {
                return;
            }

            if (record.Sources.Find(s => FileOf(s.Id) == file) is not { } source)
            {
                log.Add(new(file, null, null, $"expected a file named for a source: {string.Join(", ", record.Sources.Select(s => FileOf(s.Id)))}."));
                continue;
            }

            foreach (var list in source.Cards.Count == 0 ? ["sentences"] : new[] { "sentences", "cards" })
            {
                record.Ledger.AddRange(AtlasReading.Records(folder, file, list, log).Select(reader => Line(reader, source)));
            }
        }
    }

    private static LedgerLine Line(RecordReader reader, Source source)
    {
        var line = new LedgerLine(
            reader.File, source.Id, reader.String("at"), reader.Has("records") ? reader.Strings("records") : null, reader.OptionalText("nothing"));
        reader.Done();
        return line;
    }
}
