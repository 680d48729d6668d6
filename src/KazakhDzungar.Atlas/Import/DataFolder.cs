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
    /// <param name="file">The file, relative.</param>
    /// <param name="log">Where the problem goes.</param>
    /// <param name="records">What stands in the file: nobody is told that such records do not exist when the file cannot be read.</param>
    internal JsonElement? Open(string file, ProblemLog log, RecordKind? records = null)
    {
        var problem = "expected an object { … } at the top of the file.";
        try
        {
            var bytes = Bytes(file);
            try
            {
                using var document = JsonDocument.Parse(bytes);
                if (document.RootElement.ValueKind == JsonValueKind.Object)
                {
                    return document.RootElement.Clone();
                }
            }
            catch (JsonException broken)
            {
                problem = JsonFault.Describe(bytes.ToArray(), broken);
            }
        }
        catch (FileNotFoundException)
        {
            problem = "this file is missing.";
        }
        catch (IOException unreadable)
        {
            problem = $"cannot be read: {unreadable.Message}";
        }

        log.Add(new(file, null, null, problem));
        log.Miss(records);
        return null;
    }

    /// <summary>The same problems, each with the line where it stands, as far as its file can tell.</summary>
    internal IReadOnlyList<Problem> Locate(IReadOnlyList<Problem> problems)
    {
        var lines = problems.Where(p => p.Record is not null).Select(p => p.File).Distinct(StringComparer.Ordinal).ToDictionary(f => f, LinesOf, StringComparer.Ordinal);
        return [.. problems.Select(p => p with { Line = lines.GetValueOrDefault(p.File)?.Of(p.Record, p.Field) })];
    }

    private JsonLines? LinesOf(string file)
    {
        try
        {
            return new(Bytes(file).Span);
        }
        catch (Exception unreadable) when (unreadable is IOException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a file without the mark that some editors put before UTF-8.</summary>
    private ReadOnlyMemory<byte> Bytes(string file)
    {
        var bytes = File.ReadAllBytes(Absolute(file)).AsMemory();
        return bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    private string Absolute(string file) => System.IO.Path.Combine(Path, file);
}
