using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KazakhDzungar.Atlas.Import;

/// <summary>The folder that holds the truth. Only JSON and GeoJSON count; schemas and the scripts that derived the basemap do not.</summary>
public sealed class DataFolder(string path)
{
    private static readonly string[] Ignored = ["schema/", "basemap/derive/"];

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>All files that count, relative, with forward slashes, in ordinal order.</summary>
    public IReadOnlyList<string> Files() =>
    [
        .. Directory.EnumerateFiles(Path, "*json", SearchOption.AllDirectories)
            .Where(f => System.IO.Path.GetExtension(f) is ".json" or ".geojson")
            .Select(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/'))
            .Where(f => !Ignored.Any(i => f.StartsWith(i, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>SHA-256 over the names and bytes of all files, lower-case hexadecimal.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files())
        {
            var bytes = File.ReadAllBytes(Absolute(file));
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The root object of a file, or null with the problem said.</summary>
    internal JsonElement? Open(string file, ProblemLog log)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Absolute(file)));
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document.RootElement.Clone();
            }

            log.Add(new(file, null, null, "expected an object { … } at the top of the file."));
        }
        catch (JsonException broken)
        {
            var place = $"line {broken.LineNumber + 1}, column {broken.BytePositionInLine + 1}";
            log.Add(new(file, null, null, $"broken JSON at {place}: {Reason(broken)}"));
        }
        catch (FileNotFoundException)
        {
            log.Add(new(file, null, null, "this file is missing."));
        }
        catch (IOException unreadable)
        {
            log.Add(new(file, null, null, $"cannot be read: {unreadable.Message}"));
        }

        return null;
    }

    private static string Reason(JsonException broken)
    {
        var end = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? broken.Message : broken.Message[..end];
    }

    private string Absolute(string file) => System.IO.Path.Combine(Path, file);
}
