using System.Text.Json;

namespace KazakhDzungar.Web.Tests.Api.Features;

/// <summary>What the definition says of one path.</summary>
internal sealed class Operation
{
    private readonly JsonElement _get;

    public Operation(string path, JsonElement get, JsonSchema schemas)
    {
        (Path, _get) = (path, get);
        Parameters = [.. get.GetProperty("parameters").EnumerateArray().Select(p => Parameter.Of(schemas.Resolve(p), schemas))];
        Address = Parameters.Where(p => p.In == "path").Aggregate("/api" + path, (address, p) => address.Replace($"{{{p.Name}}}", p.Example, StringComparison.Ordinal));
        // Many questions are asked, of which none needs many features.
        Address += path.EndsWith("/items", StringComparison.Ordinal) ? "?" : "";
    }

    public string Path { get; }

    /// <summary>An address of that path.</summary>
    public string Address { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    public IEnumerable<string> Statuses => _get.GetProperty("responses").EnumerateObject().Select(r => r.Name);

    /// <summary>The schema of the JSON that it gives.</summary>
    public JsonElement Schema => Content(Answer("200")).First().Value;

    public static Dictionary<string, JsonElement> Content(JsonElement answer) =>
        answer.GetProperty("content").EnumerateObject().ToDictionary(c => c.Name, c => c.Value.GetProperty("schema"), StringComparer.Ordinal);

    public JsonElement Answer(string status) => _get.GetProperty("responses").GetProperty(status);

    /// <summary>The address with a parameter.</summary>
    public string With(string name, string value) =>
        Address.TrimEnd('?') + $"?{name}={Uri.EscapeDataString(value)}" + (name != "limit" && Path.EndsWith("/items", StringComparison.Ordinal) ? "&limit=2" : "");
}
