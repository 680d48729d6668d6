using System.Text.Json;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads <c>sources.json</c> and <c>references.json</c>.</summary>
internal static class SourcesReader
{
    public static void Read(DataFolder folder, ProblemLog log, AtlasRecord record)
    {
        foreach (var reader in AtlasReading.Records(folder, "sources.json", "sources", log))
        {
            record.Sources.Add(new()
            {
                Id = reader.Id(RecordKind.Source), Title = reader.Text("title"), Kind = reader.Word<SourceKind>("kind"),
                Description = reader.Text("description"), Licence = reader.OptionalString("licence"),
                Year = reader.OptionalInteger("year", 1, 9999), Cards = reader.Strings("cards"),
                Sections = [.. reader.Items("sections", required: true).Select(Section)],
            });
            reader.Done();
        }

        var citations = new CitationReader(record.Sources);
        foreach (var reader in AtlasReading.Records(folder, "references.json", "references", log))
        {
            var cite = citations.Record(reader);
            record.References.Add(new()
            {
                Id = reader.Id(RecordKind.Reference), Kind = reader.Word<ReferenceKind>("kind"), Text = reader.String("text"),
                Printed = reader.Strings("printed", required: true), Author = reader.OptionalString("author"),
                Year = reader.OptionalInteger("year", 1, 9999), Title = reader.OptionalString("title"),
                File = reader.OptionalObject("archive") is { } file ? ArchivalFile(file) : null,
                Accounts =
                [
                    new() { Kind = AccountKind.Summary, Text = new(reader.String("text"), null, null), Citations = cite },
                    .. reader.Accounts(citations, cite, summaryRequired: false),
                ],
            });
            reader.Done();
        }
    }

    private static ArchivalFile ArchivalFile(RecordReader reader)
    {
        var file = new ArchivalFile
        {
            Archive = reader.Name("name"), Abbreviation = reader.String("abbreviation"), Fund = reader.String("fund"),
            Inventory = reader.String("inventory"), File = reader.String("file"), Year = reader.OptionalString("year"),
        };
        reader.Done();
        return file;
    }

    private static SourceSection Section(RecordReader reader, int order)
    {
        var byParagraph = reader.Raw("sentences") is { ValueKind: JsonValueKind.Array };
        var section = new SourceSection
        {
            Key = reader.String("id"), Heading = reader.String("heading"), Order = order, ByParagraph = byParagraph,
            Sentences = byParagraph ? reader.Integers("sentences") : [reader.Integer("sentences", 1, 10_000)],
        };
        reader.Done();
        return section;
    }
}
