using System.Text.Json;

namespace KazakhDzungar.Web.Tests.Api.Features;

/// <summary>The definition of the service as its tests read it.</summary>
internal sealed class Definition
{
    public Definition(JsonElement document)
    {
        Schemas = new(document);
        Operations = [.. document.GetProperty("paths").EnumerateObject().Select(p => new Operation(p.Name, p.Value.GetProperty("get"), Schemas))];
    }

    public JsonSchema Schemas { get; }

    public IReadOnlyList<Operation> Operations { get; }
}
