using System.Text;
using System.Text.Json;

namespace KazakhDzungar.Atlas.Import;

/// <summary>On which line of a JSON file each value stands, so that a problem can be found where it is.</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _records = new(StringComparer.Ordinal);

    /// <exception cref="JsonException">The file is no JSON.</exception>
    public JsonLines(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var (line, counted) = (1, 0);
        Stack<(string Path, int Next)> open = new();
        var name = "";
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += json[counted..start].Count((byte)'\n');
            counted = start;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    _lines[Path(open, name)] = line;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                default:
                    Take(ref reader, open, name, line);
                    break;
            }
        }
    }

    /// <summary>The line of a field, or of the nearest thing around it that is there; null where the record is not found.</summary>
    public int? Of(string? record, string? field)
    {
        if (record is null || (!_records.TryGetValue(record, out var path) && !_lines.ContainsKey(path = record)))
        {
            return null;
        }

        for (var wanted = field is null ? path : $"{path}.{field}"; wanted.Length >= path.Length; wanted = wanted[..Math.Max(0, wanted.LastIndexOfAny(['.', '[']))])
        {
            if (_lines.TryGetValue(wanted, out var line))
            {
                return line;
            }
        }

        return null;
    }

    private void Take(ref Utf8JsonReader reader, Stack<(string Path, int Next)> open, string name, int line)
    {
        var path = Path(open, name);
        if (open.TryPop(out var parent) && parent.Next >= 0)
        {
            _lines[path] = line;
            parent.Next++;
        }

        if (parent.Path is not null)
        {
            open.Push(parent);
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            open.Push((path, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
        }
        else if (reader.TokenType == JsonTokenType.String && name is "id" or "at" && IsOfRecord(open))
        {
            // The last of two records with one id: the one that was added.
            _records[reader.GetString()!] = open.Peek().Path.Replace(".properties", "", StringComparison.Ordinal);
        }
    }

    /// <summary>Whether the innermost object is a record of a list of the file, or the properties of a GeoJSON feature.</summary>
    private static bool IsOfRecord(Stack<(string Path, int Next)> open) =>
        open.Count == 3 || (open.Count == 4 && open.Peek().Path.EndsWith(".properties", StringComparison.Ordinal));

    /// <summary>The path of the next value: a field of an object, or the next entry of a list.</summary>
    private static string Path(Stack<(string Path, int Next)> open, string name) => !open.TryPeek(out var parent) ? ""
        : parent.Next >= 0 ? new StringBuilder(parent.Path).Append('[').Append(parent.Next).Append(']').ToString()
        : parent.Path.Length == 0 ? name : $"{parent.Path}.{name}";
}
