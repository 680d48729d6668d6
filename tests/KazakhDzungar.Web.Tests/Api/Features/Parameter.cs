using System.Globalization;
using System.Text.Json;

namespace KazakhDzungar.Web.Tests.Api.Features;

/// <summary>What the definition says of a parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In"><c>path</c> or <c>query</c>.</param>
/// <param name="Example">A value that it gives as an example.</param>
/// <param name="Values">All values that it lists, or an example and the ends of a range.</param>
/// <param name="TakesAnyText">Whether any text will do that is not empty.</param>
internal sealed record Parameter(string Name, string In, string Example, IReadOnlyList<string> Values, bool TakesAnyText)
{
    public static Parameter Of(JsonElement parameter, JsonSchema schemas)
    {
        var schema = schemas.Resolve(parameter.GetProperty("schema"));
        var items = schema.TryGetProperty("items", out var of) ? of : schema;
        var example = parameter.TryGetProperty("example", out var given) ? Tell(given) : "";
        var name = parameter.GetProperty("name").GetString()!;
        string[] values = items.TryGetProperty("enum", out var listed) ? [.. listed.EnumerateArray().Select(v => v.GetString()!)] : [example, .. Ends(schema)];
        return new(name, parameter.GetProperty("in").GetString()!, example, values, name == "q");
    }

    private static IEnumerable<string> Ends(JsonElement schema) => new[] { "minimum", "maximum", "default" }
        .Where(end => schema.GetProperty("type").GetString() == "integer" && schema.TryGetProperty(end, out _)).Select(end => schema.GetProperty(end).GetInt64().ToString(CultureInfo.InvariantCulture));

    private static string Tell(JsonElement example) => example.ValueKind == JsonValueKind.Array ? string.Join(',', example.EnumerateArray()) : example.ToString();
}
