using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Export;

/// <summary>Writes JSON files that people may look into: indented, letters as they are.</summary>
internal static class JsonFile
{
    public static readonly JsonWriterOptions Readable = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            write(json);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>A text by language, with the languages that it has.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, LocalText? text)
    {
        if (text is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("en", text.En);
        json.WriteIf("kk", text.Kk);
        json.WriteIf("ru", text.Ru);
        json.WriteEndObject();
    }

    public static void WriteIf(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void WriteIf(this Utf8JsonWriter json, string name, DateOnly? value) => json.WriteIf(name, value is { } day ? Cell.Day(day) : null);

    /// <summary>A list of objects; nothing where it is empty.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What every file says of itself.</summary>
    public static void WriteStamp(this Utf8JsonWriter json, Taken taken)
    {
        json.WriteString("licence", Features.Licence.Id);
        json.WriteString("licenceUrl", Features.Licence.Address);
        json.WriteString("dataVersion", taken.DataVersion);
        json.WriteString("query", taken.Query);
        json.WriteString("exported", Cell.Day(taken.Exported));
        json.WriteString("language", Teller.Language);
        json.WriteNumber("count", taken.Records.Count);
    }
}
