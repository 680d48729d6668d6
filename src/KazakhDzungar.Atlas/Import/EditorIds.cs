using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>
/// The JSON Schema with every id of the record, so that an editor offers them where a record names another, and every locator of the sources.
/// The program itself does not read it.
/// </summary>
internal static class EditorIds
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static DerivedFile Of(AtlasRecord record)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", "ids.schema.json");
            json.WriteString("title", "The ids of the record, written by the command 'renew'");
            json.WriteStartObject("$defs");
            WriteIds(json, record);
            WriteLocators(json, record.Sources);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return new("schema/ids.schema.json", buffer.ToArray());
    }

    private static void WriteIds(Utf8JsonWriter json, AtlasRecord record)
    {
        var records = RecordNames.Of(record);
        foreach (var kind in records.GroupBy(r => r.Key.Kind).OrderBy(g => EnumText.Of(g.Key), StringComparer.Ordinal))
        {
            var word = EnumText.Of(kind.Key);
            WriteEnum(json, word, $"The id of a {word} of the record.", kind.Select(r => (r.Key.Id, r.Name)));
        }

        WriteEnum(
            json, "holder", $"The id of a polity, or {Polity.NotTold} where the texts are silent.",
            record.Polities.Select(p => (p.Id, p.Name.En)).Append((Polity.NotTold, "The texts do not tell.")));
        WriteEnum(
            json, "record", "A record by its kind and id: event:orbulaq-1643.",
            records.Where(r => r.Key.Kind is not (RecordKind.Source or RecordKind.River)).Select(r => (r.Key.ToString(), r.Name)));
    }

    private static void WriteEnum(Utf8JsonWriter json, string name, string description, IEnumerable<(string Id, string Name)> ids)
    {
        var sorted = ids.DistinctBy(i => i.Id).OrderBy(i => i.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject(name);
        json.WriteString("description", description);
        WriteStrings(json, "enum", sorted.Select(i => i.Id));
        WriteStrings(json, "enumDescriptions", sorted.Select(i => i.Name));
        json.WriteEndObject();
    }

    /// <summary>The locators of each source, and that a citation of a source takes one of its own.</summary>
    private static void WriteLocators(Utf8JsonWriter json, IReadOnlyList<Source> sources)
    {
        json.WriteStartObject("citation");
        json.WriteStartArray("allOf");
        foreach (var source in sources)
        {
            json.WriteRawValue($$"""
                { "if": { "properties": { "source": { "const": "{{source.Id}}" } }, "required": ["source"] }, "then": { "properties": { "at": { "$ref": "#/$defs/locator-{{source.Id}}" } } } }
                """);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        foreach (var source in sources)
        {
            WriteLocators(json, source);
        }
    }

    private static void WriteLocators(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject($"locator-{source.Id}");
        json.WriteString("description", $"A place in '{source.Title.En}'.");
        json.WriteStartArray("anyOf");
        foreach (var section in source.Sections.OrderBy(s => s.Order))
        {
            json.WriteStartObject();
            json.WriteString("description", $"{section.Heading}: {Locators.ExtentOf(section)}.");
            json.WriteString("pattern", section.ByParagraph
                ? $@"^{Regex.Escape(section.Key)}/\d+(\.\d+)?(-\d+)?$"
                : $@"^{Regex.Escape(section.Key)}/\d+(-\d+)?$");
            WriteStrings(json, "examples", [section.Key + (section.ByParagraph ? "/1.1" : "/1")]);
            json.WriteEndObject();
        }

        if (source.Cards.Count > 0)
        {
            json.WriteStartObject();
            json.WriteString("description", "A hover-card.");
            WriteStrings(json, "enum", Locators.CardsOf(source).Order(StringComparer.Ordinal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
