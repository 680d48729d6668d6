using System.Security.Cryptography;
using System.Text.Json;
using KazakhDzungar.Web.Features;

namespace KazakhDzungar.Web.Export.Package;

/// <summary><c>datapackage.json</c>: Frictionless Data Package 1, each table with its Table Schema.</summary>
internal static class DataPackageDescriptor
{
    public static byte[] Write(string dataHash, string title, string description, string editors, IReadOnlyList<PackageTable> tables, IReadOnlyList<(string Name, string Path, byte[] Bytes)> maps) =>
        JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("profile", "data-package");
            json.WriteString("name", "kazakh-dzungar");
            json.WriteString("id", dataHash);
            json.WriteString("version", dataHash[..DataVersion.ShortLength]);
            json.WriteString("title", title);
            json.WriteString("description", description);
            json.WriteList("licenses", [Licence.Id], id =>
            {
                json.WriteString("name", id);
                json.WriteString("path", Licence.Address);
                json.WriteString("title", "Creative Commons Attribution-ShareAlike 4.0 International");
            });
            json.WriteList("contributors", [editors], name => json.WriteString("title", name));
            json.WriteStartArray("resources");
            foreach (var table in tables)
            {
                WriteTable(json, table);
            }

            foreach (var (name, path, bytes) in maps)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                WriteFile(json, path, "geojson", MediaTypes.GeoJson, bytes);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteTable(Utf8JsonWriter json, PackageTable table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("description", table.Description);
        WriteFile(json, table.Path, "csv", "text/csv", table.Csv);
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteList("fields", table.Fields, f => WriteField(json, f, table.Key));
        WriteNames(json, "missingValues", [""]);
        if (table.Key.Count > 0)
        {
            WriteNames(json, "primaryKey", table.Key);
        }

        json.WriteList("foreignKeys", [.. table.Fields.Where(f => f.Refers is not null)], f =>
        {
            json.WriteString("fields", f.Name);
            json.WriteStartObject("reference");
            json.WriteString("resource", f.Refers);
            json.WriteString("fields", f.Refers is "claims" || (f.Refers is "" && table.Name == "claims") ? "claim_id" : "id");
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string path, string format, string mediaType, byte[] bytes)
    {
        json.WriteString("path", path);
        json.WriteString("format", format);
        json.WriteString("mediatype", mediaType);
        json.WriteNumber("bytes", bytes.Length);
        json.WriteString("hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static void WriteField(Utf8JsonWriter json, PackageField field, IReadOnlyList<string> key)
    {
        json.WriteString("name", field.Name);
        json.WriteString("type", field.Type);
        json.WriteString("description", field.Description);
        var alone = key.Count == 1 && key[0] == field.Name;
        if (!field.Required && field.Words is null)
        {
            return;
        }

        json.WriteStartObject("constraints");
        if (field.Required)
        {
            json.WriteBoolean("required", true);
        }

        if (alone)
        {
            json.WriteBoolean("unique", true);
        }

        if (field.Words is { } words)
        {
            WriteNames(json, "enum", words);
        }

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
