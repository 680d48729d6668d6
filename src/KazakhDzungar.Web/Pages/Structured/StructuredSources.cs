using System.Text.Json.Nodes;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using static KazakhDzungar.Web.Pages.Structured.StructuredNode;

namespace KazakhDzungar.Web.Pages.Structured;

/// <summary>What the record rests on, and the record as a whole, for machines.</summary>
internal static class StructuredSources
{
    public const string Licence = Features.Licence.Address;

    /// <summary>The lands of the wars: south, west, north and east in degrees.</summary>
    private const string Box = "35 45 58 105";

    /// <summary>A text from which the atlas is made.</summary>
    public static JsonObject Of(Source source) => StructuredNode.Of(
        source.Kind == SourceKind.JournalArticle ? "ScholarlyArticle" : "Article",
        ("@id", Address.Of("sources") + "#" + source.Id), ("name", Words.Name(source.Title)), ("url", Address.Coverage(source.Id)), ("description", Words.Pick(source.Description).Text),
        ("datePublished", source.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>A work or archival file that a text cites.</summary>
    public static JsonObject Of(Reference reference)
    {
        var address = Address.Of("sources", reference.Id);
        return reference is { File: { } file, Fund: { } fund }
            ? StructuredNode.Of(
                "ArchiveComponent", ("@id", address + "#file"), ("name", reference.Text), ("url", address), ("identifier", $"{fund.Number}/{file.Inventory}/{file.Number}"), ("temporalCoverage", file.Year),
                ("holdingArchive", Of(fund.Archive!)))
            : StructuredNode.Of(
                "CreativeWork", ("@id", address + "#work"), ("name", reference.Title ?? reference.Text), ("alternateName", reference.Title is null ? null : reference.Text), ("url", address),
                ("author", reference.Author), ("datePublished", reference.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    public static JsonObject Of(Archive archive) => StructuredNode.Of(
        "ArchiveOrganization", ("@id", Address.Archive(archive.Id) + "#archive"), ("name", Words.Name(archive.Name)), ("alternateName", Words.Name(archive.Abbreviation)), ("url", Address.Archive(archive.Id)));

    /// <summary>A section of the narrative.</summary>
    public static JsonObject Of(Atlas.Events.Stage stage) => StructuredNode.Of(
        "CreativeWork", ("@id", Address.Of("stages", stage.Id) + "#stage"), ("name", Words.Name(stage.Name)), ("alternateName", stage.Heading), ("url", Address.Of("stages", stage.Id)), ("inLanguage", Words.Language),
        ("temporalCoverage", stage.Span.Edtf), ("position", stage.Order), ("license", Licence));

    /// <summary>A question with every answer that the texts give.</summary>
    public static JsonObject Of(Disagreement disagreement) => StructuredNode.Of(
        "Question", ("@id", Address.Of("disagreements", disagreement.Id) + "#question"), ("name", Words.Name(disagreement.Question)), ("url", Address.Of("disagreements", disagreement.Id)), ("inLanguage", Words.Language),
        ("answerCount", disagreement.Versions.Count), ("suggestedAnswer", List(disagreement.Versions.OrderBy(v => v.Order).Select(v => StructuredNode.Of("Answer", ("text", Words.Name(v.Text)))))), ("license", Licence));

    /// <summary>The record as a whole.</summary>
    /// <param name="version">The hash of <c>data/</c>.</param>
    /// <param name="words">The visitor's words.</param>
    public static JsonObject Dataset(string version, Words words) => StructuredNode.Of(
        "Dataset", ("@id", "/#dataset"), ("name", words["Site.Title"]), ("description", words["Site.Description"]), ("url", Address.Of("")), ("version", version), ("license", Licence), ("isAccessibleForFree", true),
        ("inLanguage", List(LocalText.Languages.Select(l => (JsonNode)l!))), ("temporalCoverage", $"{AtlasSpan.FirstYear}/{AtlasSpan.LastYear}"),
        ("spatialCoverage", StructuredNode.Of("Place", ("geo", StructuredNode.Of("GeoShape", ("box", Box))))));
}
