using System.Text.Json.Nodes;

namespace KazakhDzungar.Web.Pages.Api;

/// <summary>A parameter as the definition of the service describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="About">What it does.</param>
/// <param name="Example">A value to try.</param>
/// <param name="Values">All its values; empty where they are not listed.</param>
internal sealed record ParameterLine(string Name, string About, string? Example, IReadOnlyList<string> Values)
{
    /// <summary>Reads a parameter object (OpenAPI 3.0.3).</summary>
    public static ParameterLine Of(JsonNode parameter)
    {
        var schema = parameter["schema"]!;
        var values = (schema["enum"] ?? schema["items"]?["enum"])?.AsArray().Select(v => v!.GetValue<string>());
        return new(parameter["name"]!.GetValue<string>(), parameter["description"]!.GetValue<string>(), Tell(parameter["example"]), [.. values ?? []]);
    }

    /// <summary>A query with one of its values.</summary>
    public string With(string value) => $"?{Name}={Uri.EscapeDataString(value)}";

    private static string? Tell(JsonNode? example) => example is JsonArray several ? string.Join(',', several.Select(v => v!.ToString())) : example?.ToString();
}
