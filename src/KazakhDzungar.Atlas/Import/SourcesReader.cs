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
            var kind = reader.Word<ReferenceKind>("kind");
            var (fund, file) = ArchivalFile(reader, kind);
            record.References.Add(new()
            {
                Id = reader.Id(RecordKind.Reference), Kind = kind, Text = reader.String("text"),
                Printed = reader.Strings("printed", required: true), Author = reader.OptionalString("author"),
                Year = reader.OptionalInteger("year", 1, 9999), Title = reader.OptionalString("title"),
                FundId = fund, File = file,
                Accounts =
                [
                    new() { Kind = AccountKind.Summary, Text = new(reader.String("text"), null, null), Citations = cite },
                    .. reader.Accounts(citations, cite, summaryRequired: false),
                ],
            });
            reader.Done();
        }
    }

    private static (string? FundId, ArchivalFile? File) ArchivalFile(RecordReader reference, ReferenceKind kind)
    {
        var reader = reference.OptionalObject("file");
        if (kind == ReferenceKind.Archive != reader is not null)
        {
            reference.Problem("file", "expected for a reference of the kind 'archive', and for no other: its fund, inventory and number.");
        }

        if (reader is null)
        {
            return (null, null);
        }

        var fund = reader.Reference(RecordKind.Fund, "fund");
        var file = new ArchivalFile { Inventory = reader.String("inventory"), Number = reader.String("number"), Year = reader.OptionalString("year") };
        reader.Done();
        return (fund, file);
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
