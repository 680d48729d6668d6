using System.Text.Json;
using System.Text.Json.Nodes;
using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>A copy of <c>data/</c> that a test may damage.</summary>
internal sealed class DataCopy : IDisposable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("atlas-data-");

    public DataCopy()
    {
        var truth = new DataFolder(Repository.Data);
        foreach (var file in truth.Files())
        {
            var target = Path.Combine(_folder.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(truth.Path, file), target);
        }
    }

    public DataFolder Folder => new(_folder.FullName);

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder.FullName, file), text);

    public string Read(string file) => File.ReadAllText(Path.Combine(_folder.FullName, file));

    public void Delete(string file) => File.Delete(Path.Combine(_folder.FullName, file));

    /// <summary>Changes the record with an id (or a feature with it among its properties).</summary>
    public void Edit(string file, string list, string id, Action<JsonObject> change) =>
        EditList(file, list, records => change((JsonObject)records.Single(r => IdOf(r!) == id)!));

    public void EditList(string file, string list, Action<JsonArray> change)
    {
        var root = JsonNode.Parse(Read(file))!;
        change((JsonArray)root[list]!);
        Write(file, root.ToJsonString(Indented));
    }

    public AtlasReading Reading() => AtlasReading.Of(Folder);

    public void Dispose()
    {
        if (Directory.Exists(_folder.FullName))
        {
            _folder.Delete(recursive: true);
        }
    }

    private static string? IdOf(JsonNode record) => (string?)(record["id"] ?? record["properties"]?["id"]);
}
