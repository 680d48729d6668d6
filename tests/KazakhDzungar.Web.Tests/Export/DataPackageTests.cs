using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using CsvHelper;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Export;
using KazakhDzungar.Web.Export.Package;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Export;

/// <summary>The whole dataset in one archive: every row as its Table Schema says.</summary>
[Collection(AtlasTests.Name)]
public sealed class DataPackageTests(AtlasFixture atlas)
{
    [Fact]
    public async Task Every_row_of_every_table_is_as_its_schema_says()
    {
        using var archive = await OpenAsync();
        using var descriptor = JsonDocument.Parse(Read(archive, "datapackage.json"));
        var tables = Tables(descriptor).ToDictionary(t => t.GetProperty("name").GetString()!, t => (Schema: t.GetProperty("schema"), Rows: Rows(Read(archive, t.GetProperty("path").GetString()!))), StringComparer.Ordinal);
        Assert.True(tables.Count >= 15);
        foreach (var (name, (schema, rows)) in tables)
        {
            Assert.True(rows.Count > 0, name);
            foreach (var field in schema.GetProperty("fields").EnumerateArray())
            {
                CheckField(name, field, rows);
            }

            CheckKeys(name, schema, tables);
        }
    }

    [Fact]
    public async Task The_tables_hold_every_record_claim_and_citation_of_the_database()
    {
        using var archive = await OpenAsync();
        using var scope = atlas.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        var expected = new (string Table, int Count)[]
        {
            ("events", await context.Events.CountAsync()), ("people", await context.People.CountAsync()), ("polities", await context.Polities.CountAsync()),
            ("places", await context.Places.CountAsync()), ("regions", await context.Regions.CountAsync()), ("changes", await context.Changes.CountAsync()),
            ("reigns", await context.Reigns.CountAsync()), ("holdings", await context.Holdings.CountAsync()), ("routes", await context.Routes.CountAsync()),
            ("names", await context.Names.CountAsync()), ("claims", await context.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM Claims").SingleAsync()),
            ("citations", await context.Citations.CountAsync()), ("references", await context.References.CountAsync()),
        };
        Assert.Equal(expected, expected.Select(e => (e.Table, Rows(Read(archive, $"csv/{e.Table}.csv")).Count)));
    }

    [Fact]
    public async Task Every_file_that_the_descriptor_names_is_there_with_its_size_and_sum()
    {
        using var archive = await OpenAsync();
        using var descriptor = JsonDocument.Parse(Read(archive, "datapackage.json"));
        foreach (var resource in descriptor.RootElement.GetProperty("resources").EnumerateArray())
        {
            var bytes = Read(archive, resource.GetProperty("path").GetString()!);
            Assert.Equal(resource.GetProperty("bytes").GetInt32(), bytes.Length);
            Assert.Equal(resource.GetProperty("hash").GetString(), "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        Assert.Equal("kazakh-dzungar", descriptor.RootElement.GetProperty("name").GetString());
        Assert.Equal("CC-BY-SA-4.0", descriptor.RootElement.GetProperty("licenses")[0].GetProperty("name").GetString());
        foreach (var name in new[] { "README.md", "record/places.json", "record/events/stage-1.json", "record/schema/events.schema.json" })
        {
            Assert.NotNull(archive.GetEntry(name));
        }

        foreach (var map in archive.Entries.Where(e => e.FullName.StartsWith("geojson/", StringComparison.Ordinal)))
        {
            using var collection = JsonDocument.Parse(Read(archive, map.FullName));
            Assert.True(collection.RootElement.GetProperty("features").GetArrayLength() > 20, map.FullName);
        }
    }

    [Fact]
    public void The_same_data_give_the_same_bytes()
    {
        var again = ActivatorUtilities.CreateInstance<DataPackage>(atlas.Services);
        Assert.True(again.Archive.AsSpan().SequenceEqual(atlas.Services.GetRequiredService<DataPackage>().Archive));
    }

    [Fact]
    public async Task Who_has_this_version_is_not_sent_it_again()
    {
        using var visitor = atlas.Visitor();
        using var first = await visitor.GetAsync(new Uri("/data/kazakh-dzungar.zip", UriKind.Relative));
        Assert.Contains(atlas.Services.GetRequiredService<DataVersion>().Hash, first.Headers.ETag!.Tag, StringComparison.Ordinal);
        Assert.Equal($"kazakh-dzungar-{atlas.Services.GetRequiredService<DataVersion>().Short}.zip", first.Content.Headers.ContentDisposition?.FileName);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/data/kazakh-dzungar.zip");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag);
        using var second = await visitor.SendAsync(request);
        Assert.Equal(System.Net.HttpStatusCode.NotModified, second.StatusCode);
    }

    private static IEnumerable<JsonElement> Tables(JsonDocument descriptor) =>
        descriptor.RootElement.GetProperty("resources").EnumerateArray().Where(r => r.TryGetProperty("schema", out _));

    private static void CheckField(string table, JsonElement field, List<Dictionary<string, string>> rows)
    {
        var (name, type) = (field.GetProperty("name").GetString()!, field.GetProperty("type").GetString()!);
        var constraints = field.TryGetProperty("constraints", out var found) ? found : default;
        bool Has(string rule, out JsonElement value)
        {
            value = default;
            return constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(rule, out value);
        }

        var values = rows.Select(r => r[name]).ToList();
        Assert.All(values.Where(v => v.Length > 0), v => Assert.True(Is(type, v), $"{table}.{name}: '{v}' is no {type}"));
        Assert.True(!Has("required", out _) || values.TrueForAll(v => v.Length > 0), $"{table}.{name} is required");
        if (Has("unique", out _))
        {
            Assert.Distinct(values);
        }

        if (Has("enum", out var words))
        {
            var known = words.EnumerateArray().Select(w => w.GetString()).ToHashSet();
            Assert.All(values.Where(v => v.Length > 0), v => Assert.True(known.Contains(v), $"{table}.{name}: '{v}'"));
        }
    }

    private static bool Is(string type, string value) => type switch
    {
        "integer" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "boolean" => value is "true" or "false",
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => type == "string",
    };

    private static void CheckKeys(string name, JsonElement schema, Dictionary<string, (JsonElement Schema, List<Dictionary<string, string>> Rows)> tables)
    {
        var rows = tables[name].Rows;
        if (schema.TryGetProperty("primaryKey", out var key))
        {
            Assert.Distinct(rows.Select(r => string.Join('\n', key.EnumerateArray().Select(k => r[k.GetString()!]))));
        }

        foreach (var foreign in schema.TryGetProperty("foreignKeys", out var keys) ? keys.EnumerateArray().ToArray() : [])
        {
            var reference = foreign.GetProperty("reference");
            var target = tables[reference.GetProperty("resource").GetString() is { Length: > 0 } other ? other : name].Rows;
            var known = target.Select(r => r[reference.GetProperty("fields").GetString()!]).ToHashSet(StringComparer.Ordinal);
            var field = foreign.GetProperty("fields").GetString()!;
            Assert.All(rows.Select(r => r[field]).Where(v => v.Length > 0), v => Assert.True(known.Contains(v), $"{name}.{field}: '{v}'"));
        }
    }

    private static List<Dictionary<string, string>> Rows(byte[] file)
    {
        Assert.NotEqual(0xEF, file[0]);
        using var csv = CsvReader.Create(file, CsvReaderOptions.Default);
        csv.ReadHeader();
        var header = csv.Headers.ToArray();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(header.ToDictionary(h => h, h => csv.GetString(h), StringComparer.Ordinal));
        }

        return rows;
    }

    private static byte[] Read(ZipArchive archive, string path)
    {
        using var entry = archive.GetEntry(path)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    private async Task<ZipArchive> OpenAsync()
    {
        using var visitor = atlas.Visitor();
        return new(new MemoryStream(await visitor.GetByteArrayAsync(new Uri("/data/kazakh-dzungar.zip", UriKind.Relative))), ZipArchiveMode.Read);
    }
}
