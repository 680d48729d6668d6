using System.Text.Json;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>
/// Reads the fields of one JSON object. Whatever is wrong goes into the log with file, record and field, and reading goes on
/// with a stand-in, so that one run reports everything. Nothing that was read with a problem is ever written.
/// </summary>
internal sealed class RecordReader(JsonElement json, string file, string record, string path, ProblemLog log)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal) { "$schema" };

    public string File => file;

    public string Record => record;

    public ProblemLog Log => log;

    /// <summary>The path of a field of this object within its record.</summary>
    public string FieldPath(string? name) => (path, name) switch
    {
        ("", null) => "",
        ("", _) => name!,
        (_, null) => path,
        _ => $"{path}.{name}",
    };

    public void Problem(string? field, string message)
    {
        var full = FieldPath(field);
        log.Add(new(file, record, full.Length == 0 ? null : full, message));
    }

    public bool Has(string name) => Find(name) is not null;

    public string? OptionalString(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text)
        {
            return text;
        }

        Problem(name, $"expected a text that is not empty, found {Describe(value)}.");
        return null;
    }

    public string String(string name)
    {
        if (Has(name))
        {
            return OptionalString(name) ?? "";
        }

        Missing(name, "a text");
        return "";
    }

    public T Word<T>(string name, T? fallback = null)
        where T : struct, Enum
    {
        if (Find(name) is not { } value)
        {
            if (fallback is null)
            {
                Missing(name, "one of " + string.Join(", ", EnumText.All<T>()));
            }

            return fallback ?? default;
        }

        if (value.ValueKind == JsonValueKind.String && EnumText.TryParse<T>(value.GetString()!, out var parsed))
        {
            return parsed;
        }

        var near = value.ValueKind == JsonValueKind.String ? NearestIds.Question(value.GetString()!, EnumText.All<T>()) : "";
        Problem(name, $"found {Describe(value)}.{near} Expected one of {string.Join(", ", EnumText.All<T>())}.");
        return default;
    }

    public bool? OptionalFlag(string name)
    {
        switch (Find(name))
        {
            case null:
                return null;
            case { ValueKind: JsonValueKind.True }:
                return true;
            case { ValueKind: JsonValueKind.False }:
                return false;
            case { } other:
                Problem(name, $"expected true or false, without quotation marks; found {Describe(other)}.");
                return null;
        }
    }

    /// <summary>The objects of a list; none where the field is missing and not required.</summary>
    public IEnumerable<RecordReader> Items(string name, bool required = false, string entry = "{ … }")
    {
        if (Find(name) is not { } value)
        {
            if (required)
            {
                Missing(name, $"a list: \"{name}\": [{entry}]");
            }

            return [];
        }

        if (value.ValueKind != JsonValueKind.Array || (required && value.GetArrayLength() == 0))
        {
            Problem(name, $"expected a list{(required ? " with at least one entry" : "")}, [{entry}]; found {Describe(value)}.");
            return [];
        }

        return [.. value.EnumerateArray().Select((item, i) => Child(item, $"{name}[{i}]")).OfType<RecordReader>()];
    }

    public IReadOnlyList<string> Strings(string name, bool required = false) =>
        Plain(name, required, "a list of texts, [\"…\", \"…\"]", JsonValueKind.String, e => e.GetString()!);

    public IReadOnlyList<int> Integers(string name) =>
        Plain(name, required: true, "a list of whole numbers, [1, 2]", JsonValueKind.Number, e => e.GetInt32());

    public RecordReader? OptionalObject(string name) => Find(name) is { } value ? Child(value, name) : null;

    public RecordReader? Object(string name)
    {
        if (Has(name))
        {
            return OptionalObject(name);
        }

        Missing(name, "an object");
        return null;
    }

    /// <summary>The raw value of a field, for the few shapes that GeoJSON prescribes.</summary>
    public JsonElement? Raw(string name) => Find(name);

    /// <summary>Reports every field that nothing reads, and every one that stands twice: a slip of the pen is not ignored.</summary>
    public void Done()
    {
        var names = json.EnumerateObject().Select(p => p.Name).ToList();
        foreach (var name in names.Distinct(StringComparer.Ordinal).Where(n => !_read.Contains(n)))
        {
            var free = _read.Where(r => r != "$schema" && !names.Contains(r, StringComparer.Ordinal)).Order(StringComparer.Ordinal).ToList();
            var near = NearestIds.Question(name, free);
            var known = near.Length > 0 ? "" : free.Count == 0 ? " Take it out." : $" What is not yet used here: {string.Join(", ", free)}.";
            Problem(name, $"no field of this name is known here.{near}{known}");
        }

        foreach (var twice in names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Problem(twice.Key, $"stands {twice.Count()} times in the same block {{ … }}; leave one.");
        }
    }

    public void Missing(string name, string expected) => Problem(name, $"is missing; expected {expected}.");

    /// <summary>What stands there, in words.</summary>

    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { Length: > 0 } text => $"\"{text}\"",
        JsonValueKind.String => "an empty text",
        JsonValueKind.Array => value.GetArrayLength() == 0 ? "an empty list" : "a list",
        JsonValueKind.Object => "an object",
        _ => value.GetRawText(),
    };

    private JsonElement? Find(string name)
    {
        _read.Add(name);
        return json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private RecordReader? Child(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return new(value, file, record, FieldPath(name), log);
        }

        Problem(name, $"expected an object, found {Describe(value)}.");
        return null;
    }

    private IReadOnlyList<T> Plain<T>(string name, bool required, string expected, JsonValueKind kind, Func<JsonElement, T> read)
    {
        if (Find(name) is not { } value)
        {
            if (required)
            {
                Missing(name, expected);
            }

            return [];
        }

        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(e => e.ValueKind == kind)
            && (!required || value.GetArrayLength() > 0))
        {
            return [.. value.EnumerateArray().Select(read)];
        }

        Problem(name, $"expected {expected}, found {Describe(value)}.");
        return [];
    }
}
