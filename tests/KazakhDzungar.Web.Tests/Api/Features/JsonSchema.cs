using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KazakhDzungar.Web.Tests.Api.Features;

/// <summary>Holds documents against the schemas of an OpenAPI 3.0 definition: as much of its schema language as the definition uses.</summary>
internal sealed class JsonSchema(JsonElement definition)
{
    /// <summary>Every way in which a value is not as its schema says.</summary>
    public IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at = "$")
    {
        schema = Resolve(schema);
        if (value.ValueKind == JsonValueKind.Null)
        {
            return schema.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean() ? [] : [$"{at} is null"];
        }

        var type = schema.TryGetProperty("type", out var named) ? named.GetString() : null;
        var faults = type switch
        {
            "object" => OfObject(schema, value, at),
            "array" => OfArray(schema, value, at),
            "string" => OfText(schema, value, at),
            "integer" => OfNumber(schema, value, at, whole: true),
            "number" => OfNumber(schema, value, at, whole: false),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? [] : [$"{at} is no boolean"],
            null => [],
            _ => [$"{at}: the schema names a type {type}"],
        };
        return schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(v => v.GetString() == value.ToString())
            ? faults.Append($"{at}: '{value}' is none of the values") : faults;
    }

    public JsonElement Resolve(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty("$ref", out var reference))
        {
            return node;
        }

        return reference.GetString()!.Split('/').Skip(1).Aggregate(definition, (at, part) => at.GetProperty(part));
    }

    private IEnumerable<string> OfObject(JsonElement schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [$"{at} is no object"];
        }

        if (!schema.TryGetProperty("properties", out var properties))
        {
            return [];
        }

        var known = properties.EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        var missing = schema.GetProperty("required").EnumerateArray().Where(r => !value.TryGetProperty(r.GetString()!, out _)).Select(r => $"{at} lacks {r}");
        var untold = value.EnumerateObject().Where(p => !known.ContainsKey(p.Name)).Select(p => $"{at} has {p.Name}, of which the definition says nothing");
        return missing.Concat(untold).Concat(value.EnumerateObject().Where(p => known.ContainsKey(p.Name)).SelectMany(p => Faults(known[p.Name], p.Value, $"{at}.{p.Name}")));
    }

    private IEnumerable<string> OfArray(JsonElement schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return [$"{at} is no array"];
        }

        var length = value.GetArrayLength();
        return value.EnumerateArray().SelectMany((item, i) => Faults(schema.GetProperty("items"), item, string.Create(CultureInfo.InvariantCulture, $"{at}[{i}]")))
            .Concat(length < Bound(schema, "minItems", int.MinValue) || length > Bound(schema, "maxItems", int.MaxValue) ? [$"{at} has {length} items"] : []);
    }

    private static IEnumerable<string> OfText(JsonElement schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return [$"{at} is no text"];
        }

        var text = value.GetString()!;
        var format = schema.TryGetProperty("format", out var named) ? named.GetString() : null;
        var sound = format switch
        {
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            _ => !schema.TryGetProperty("pattern", out var pattern) || Regex.IsMatch(text, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)),
        };
        return sound ? [] : [$"{at}: '{text}' is no {format ?? "such text"}"];
    }

    private static IEnumerable<string> OfNumber(JsonElement schema, JsonElement value, string at, bool whole)
    {
        if (value.ValueKind != JsonValueKind.Number || (whole && !value.TryGetInt64(out _)))
        {
            return [$"{at} is no {(whole ? "integer" : "number")}"];
        }

        return value.GetDouble() < Bound(schema, "minimum", double.MinValue) || value.GetDouble() > Bound(schema, "maximum", double.MaxValue) ? [$"{at}: {value} is out of range"] : [];
    }

    private static double Bound(JsonElement schema, string name, double otherwise) => schema.TryGetProperty(name, out var bound) ? bound.GetDouble() : otherwise;
}
