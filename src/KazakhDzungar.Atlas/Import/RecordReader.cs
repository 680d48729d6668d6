using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Import;

/// <summary>
/// Reads the fields of one JSON object. Whatever is wrong goes into the log with file, record and field, and reading goes on
/// with a stand-in, so that one run reports everything. Nothing that was read with a problem is ever written.
/// </summary>
internal sealed partial class RecordReader(JsonElement json, string file, string record, string path, ProblemLog log)
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

    /// <summary>An id of this record: a slug, made known to the others.</summary>
    public string Id(RecordKind kind)
    {
        var id = String("id");
        if (id.Length > 0 && !Slug().IsMatch(id))
        {
            Problem("id", $"expected lower-case letters, digits and single hyphens, found '{id}'.");
        }

        if (id.Length > 0)
        {
            log.Declare(kind, id, file);
        }

        return id;
    }

    /// <summary>The id of another record, which must exist.</summary>
    public string? OptionalReference(RecordKind kind, string name)
    {
        var id = OptionalString(name);
        if (id is not null)
        {
            log.Expect(kind, id, file, record, FieldPath(name));
        }

        return id;
    }

    /// <inheritdoc cref="OptionalReference" />
    public string Reference(RecordKind kind, string name)
    {
        if (Has(name))
        {
            return OptionalReference(kind, name) ?? "";
        }

        Missing(name, $"the id of a {EnumText.Of(kind)}");
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

        Problem(name, $"expected one of {string.Join(", ", EnumText.All<T>())}; found {Describe(value)}.");
        return default;
    }

    public double? OptionalNumber(string name, double min = double.MinValue, double max = double.MaxValue)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= min && number <= max)
        {
            return number;
        }

        Problem(name, $"expected a number{Range(min, max)}, found {Describe(value)}.");
        return null;
    }

    public double Number(string name, double min = double.MinValue, double max = double.MaxValue)
    {
        if (!Has(name))
        {
            Missing(name, $"a number{Range(min, max)}");
        }

        return OptionalNumber(name, min, max) ?? 0;
    }

    public int? OptionalInteger(string name, int min, int max)
    {
        var number = OptionalNumber(name, min, max);
        if (number is { } n && n != Math.Floor(n))
        {
            Problem(name, $"expected a whole number, found {n.ToString(CultureInfo.InvariantCulture)}.");
        }

        return (int?)number;
    }

    public int Integer(string name, int min, int max)
    {
        if (!Has(name))
        {
            Missing(name, $"a whole number{Range(min, max)}");
        }

        return OptionalInteger(name, min, max) ?? min;
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
                Problem(name, $"expected true or false, found {Describe(other)}.");
                return null;
        }
    }

    /// <summary>The objects of a list; none where the field is missing and not required.</summary>
    public IEnumerable<RecordReader> Items(string name, bool required = false)
    {
        if (Find(name) is not { } value)
        {
            if (required)
            {
                Missing(name, "a list");
            }

            return [];
        }

        if (value.ValueKind != JsonValueKind.Array || (required && value.GetArrayLength() == 0))
        {
            Problem(name, $"expected a list{(required ? " with at least one entry" : "")}, found {Describe(value)}.");
            return [];
        }

        return [.. value.EnumerateArray().Select((item, i) => Child(item, $"{name}[{i}]")).OfType<RecordReader>()];
    }

    public IReadOnlyList<string> Strings(string name, bool required = false) =>
        Plain(name, required, "a list of texts", JsonValueKind.String, e => e.GetString()!);

    public IReadOnlyList<int> Integers(string name) =>
        Plain(name, required: true, "a list of whole numbers", JsonValueKind.Number, e => e.GetInt32());

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

    /// <summary>Reports every field that nothing reads: a slip of the pen is not ignored.</summary>
    public void Done()
    {
        foreach (var name in json.EnumerateObject().Select(p => p.Name).Where(n => !_read.Contains(n)))
        {
            var near = NearestIds.To(name, _read.Where(r => !json.TryGetProperty(r, out _)));
            Problem(name, near.Count == 0 ? "no such field is known here." : $"no such field is known here. Did you mean '{near[0]}'?");
        }
    }

    public void Missing(string name, string expected) => Problem(name, $"is missing; expected {expected}.");

    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => $"'{value.GetString()}'",
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

    private static string Range(double min, double max) => (min, max) switch
    {
        (double.MinValue, double.MaxValue) => "",
        (_, double.MaxValue) => string.Create(CultureInfo.InvariantCulture, $" of at least {min}"),
        _ => string.Create(CultureInfo.InvariantCulture, $" from {min} to {max}"),
    };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slug();
}
