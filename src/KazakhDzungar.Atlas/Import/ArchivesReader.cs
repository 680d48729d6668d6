using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads <c>archives.json</c>: the archives whose files the sources cite, and their funds.</summary>
internal static class ArchivesReader
{
    private const string File = "archives.json";

    public static void Read(DataFolder folder, ProblemLog log, AtlasRecord record, CitationReader citations)
    {
        foreach (var reader in AtlasReading.Records(folder, File, "archives", log))
        {
            var cite = citations.Record(reader);
            record.Archives.Add(new()
            {
                Id = reader.Id(RecordKind.Archive), Name = reader.Name("name"), Abbreviation = reader.Name("abbreviation"),
                Accounts = reader.Accounts(citations, cite),
            });
            reader.Done();
        }

        foreach (var reader in AtlasReading.Records(folder, File, "funds", log))
        {
            var cite = citations.Record(reader);
            var name = reader.Name("name");
            record.Funds.Add(new()
            {
                Id = reader.Id(RecordKind.Fund), ArchiveId = reader.Reference(RecordKind.Archive, "archive"), Number = reader.String("number"),
                Name = name, Names = reader.Names(citations, cite),
                Accounts = [new() { Kind = AccountKind.Summary, Text = name, Citations = cite }],
            });
            reader.Done();
        }
    }
}
