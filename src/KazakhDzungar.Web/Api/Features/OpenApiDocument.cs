using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using KazakhDzungar.Web.Features;

namespace KazakhDzungar.Web.Api.Features;

/// <summary>
/// The definition of the service (OpenAPI 3.0.3), made from what the endpoints themselves go by: the layers with their properties, the
/// grammar of selections, the facets with their values.
/// </summary>
internal sealed class OpenApiDocument(FeatureLayers layers)
{
    private const int MostOrigins = 16;
    private static readonly JsonSerializerOptions Options = new() { Encoder = FeatureJson.Encoder };
    private readonly ConcurrentDictionary<string, byte[]> _documents = new(StringComparer.Ordinal);

    /// <summary>The document for visitors that reach the service by an origin.</summary>
    public byte[] Of(string origin)
    {
        if (_documents.TryGetValue(origin, out var known))
        {
            return known;
        }

        var document = JsonSerializer.SerializeToUtf8Bytes(Make(origin), Options);
        return _documents.Count < MostOrigins ? _documents.GetOrAdd(origin, document) : document;
    }

    /// <summary>The document as a tree.</summary>
    public JsonObject Make(string origin)
    {
        var all = layers.Ids.Select(id => layers.Find(id)!).ToList();
        var schemas = OpenApiSchemas.Common();
        foreach (var layer in all)
        {
            schemas[OpenApiSchemas.FeatureName(layer.Id)] = OpenApiSchemas.Feature(layer);
            schemas[OpenApiSchemas.CollectionName(layer.Id)] = OpenApiSchemas.FeatureCollection(layer);
        }

        return new()
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject
            {
                ["title"] = "Atlas of the Kazakh–Dzungar wars", ["version"] = "1.0.0",
                ["description"] = "The record of the atlas as OGC API – Features, part 1: core, GeoJSON, HTML, OpenAPI 3.0. Every list says under which licence and from which version of the data it is.",
                ["license"] = new JsonObject { ["name"] = Licence.Name, ["url"] = Licence.Address },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = origin + ApiLinks.Root }),
            ["paths"] = Paths(all),
            ["components"] = new JsonObject { ["parameters"] = OpenApiParameters.Common(), ["schemas"] = schemas },
        };
    }

    private static JsonObject Paths(IReadOnlyList<FeatureLayer> all)
    {
        var paths = new JsonObject
        {
            ["/"] = Operation("landing", "What the service offers", Documents(), MediaTypes.Json, "landingPage"),
            ["/conformance"] = Operation("conformance", "The standards that it keeps", Documents(), MediaTypes.Json, "conformance"),
            ["/openapi.json"] = Operation("definition", "This definition", Documents(), MediaTypes.OpenApi, null),
            ["/docs"] = Operation("docs", "This definition to read, with examples", [OpenApiParameters.Ref(ApiQuery.Lang)], MediaTypes.Html, null),
            ["/collections"] = Operation("collections", "All collections", Documents(), MediaTypes.Json, "collections"),
        };
        paths["/docs"]!["get"]!["responses"]!.AsObject().Remove("304");
        paths["/docs"]!["get"]!["responses"]!["200"]!.AsObject().Remove("headers");
        foreach (var layer in all)
        {
            var path = $"/collections/{layer.Id}";
            paths[path] = Operation($"{layer.Id}.describe", $"The collection {layer.Id}", Documents(), MediaTypes.Json, "collection");
            JsonNode[] parameters = [.. OpenApiParameters.OfItems.Select(OpenApiParameters.Ref), .. OpenApiParameters.Facets(layer)];
            paths[$"{path}/items"] = Operation($"{layer.Id}.items", $"Features of {layer.Id}", parameters, MediaTypes.GeoJson, OpenApiSchemas.CollectionName(layer.Id));
            JsonNode[] single = [OpenApiParameters.Path("featureId", "The id of the feature.", layer.IdAt(0)), .. Documents()];
            var one = Operation($"{layer.Id}.item", $"One feature of {layer.Id}", single, MediaTypes.GeoJson, OpenApiSchemas.FeatureName(layer.Id));
            one["get"]!["responses"]!["404"] = Problem("There is no such feature.");
            paths[$"{path}/items/{{featureId}}"] = one;
        }

        return paths;
    }

    private static JsonNode[] Documents() => [.. OpenApiParameters.OfDocuments.Select(OpenApiParameters.Ref)];

    private static JsonObject Operation(string id, string summary, JsonNode[] parameters, string mediaType, string? schema)
    {
        var content = new JsonObject { [mediaType] = new JsonObject { ["schema"] = schema is null ? Body(mediaType) : OpenApiSchemas.Ref(schema) } };
        content.TryAdd(MediaTypes.Html, new JsonObject { ["schema"] = OpenApiSchemas.Text() });
        return new()
        {
            ["get"] = new JsonObject
            {
                ["operationId"] = id, ["summary"] = summary, ["parameters"] = new JsonArray(parameters),
                ["responses"] = new JsonObject
                {
                    ["200"] = new JsonObject { ["description"] = summary, ["headers"] = Headers(), ["content"] = content },
                    ["304"] = new JsonObject { ["description"] = "The answer is the one of which If-None-Match names the ETag." },
                    ["400"] = Problem("A parameter is unknown or cannot be read; the answer names it."),
                    ["429"] = Problem("Too much was asked at once. Retry-After says after how many seconds to ask again."),
                },
            },
        };
    }

    private static JsonObject Body(string mediaType) => mediaType == MediaTypes.Html ? OpenApiSchemas.Text() : new() { ["type"] = "object" };

    private static JsonObject Headers() => new()
    {
        ["ETag"] = new JsonObject { ["description"] = "Names this answer on this version of the data.", ["schema"] = OpenApiSchemas.Text() },
    };

    private static JsonObject Problem(string about) => new()
    {
        ["description"] = about, ["content"] = new JsonObject
        {
            [MediaTypes.Problem] = new JsonObject { ["schema"] = OpenApiSchemas.Ref("problem") }, [MediaTypes.Html] = new JsonObject { ["schema"] = OpenApiSchemas.Text() },
        },
    };
}
