using System.Text.Json;
using System.Text.Json.Nodes;
using KazakhDzungar.Web.Features;

namespace KazakhDzungar.Web.Api.Features;

/// <summary>What the service says of itself: landing page, conformance, definition, collections (OGC 17-069r4, sections 7.2 to 7.14).</summary>
internal static class ApiDocuments
{
    private const string Classes = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
    private static readonly JsonSerializerOptions Options = new() { Encoder = FeatureJson.Encoder };

    /// <summary>The conformance classes that the service keeps, and that its tests walk.</summary>
    public static readonly IReadOnlyList<string> Conformance = [Classes + "core", Classes + "geojson", Classes + "html", Classes + "oas30"];

    public static Task LandingAsync(HttpContext context, ApiQuery query)
    {
        var (words, links) = Speech(context, query);
        return WriteAsync(context, query, new()
        {
            ["title"] = words["Api.Title"], ["description"] = words["Api.About"], ["license"] = Licence.Name, ["licenseUrl"] = Licence.Address,
            ["dataHash"] = Layers(context).DataHash, ["links"] = Links(links.Landing(query)),
        });
    }

    public static Task ConformanceAsync(HttpContext context, ApiQuery query)
    {
        var (_, links) = Speech(context, query);
        return WriteAsync(context, query, new()
        {
            ["conformsTo"] = new JsonArray([.. Conformance.Select(c => (JsonNode)c)]), ["links"] = Links(links.Self(links.Of("/conformance"), query, MediaTypes.Json)),
        });
    }

    public static Task DefinitionAsync(HttpContext context, ApiQuery query)
    {
        var layers = Layers(context);
        if (!ApiAnswer.Begin(context, layers.DataHash, MediaTypes.OpenApi, null))
        {
            return Task.CompletedTask;
        }

        var document = context.RequestServices.GetRequiredService<OpenApiDocument>().Of(FeatureExports.Origin(context.Request));
        return context.Response.Body.WriteAsync(document, context.RequestAborted).AsTask();
    }

    public static Task CollectionsAsync(HttpContext context, ApiQuery query)
    {
        var (words, links) = Speech(context, query);
        var layers = Layers(context);
        return WriteAsync(context, query, new()
        {
            ["title"] = words["Api.Collections"], ["license"] = Licence.Name, ["licenseUrl"] = Licence.Address, ["dataHash"] = layers.DataHash,
            ["timeStamp"] = FeatureCollectionJson.Stamp(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()),
            ["links"] = Links([.. links.Self(links.Of("/collections"), query, MediaTypes.Json), ApiLinks.License]),
            ["collections"] = new JsonArray([.. layers.Ids.Select(id => (JsonNode)Describe(layers.Find(id)!, words, links))]),
        });
    }

    public static Task CollectionAsync(HttpContext context, ApiQuery query, FeatureLayer layer)
    {
        var (words, links) = Speech(context, query);
        return WriteAsync(context, query, Describe(layer, words, links));
    }

    private static JsonObject Describe(FeatureLayer layer, Words words, ApiLinks links)
    {
        var (box, days) = (layer.Box, layer.Days);
        return new()
        {
            ["id"] = layer.Id, ["title"] = words[$"Api.{layer.Id}"], ["description"] = words[$"Api.{layer.Id}.About"],
            ["license"] = Licence.Name, ["itemType"] = "feature", ["itemCount"] = layer.Count,
            ["extent"] = new JsonObject
            {
                ["spatial"] = new JsonObject { ["bbox"] = new JsonArray(new JsonArray(box.MinX, box.MinY, box.MaxX, box.MaxY)), ["crs"] = ApiItems.Crs84 },
                ["temporal"] = new JsonObject
                {
                    ["interval"] = new JsonArray(new JsonArray(Fields.Iso(days.First) + "T00:00:00Z", Fields.Iso(days.Last) + "T23:59:59Z")),
                    ["trs"] = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian",
                },
            },
            ["crs"] = new JsonArray(ApiItems.Crs84), ["storageCrs"] = ApiItems.Crs84,
            ["links"] = Links(links.OfCollection(layer.Id)),
        };
    }

    private static FeatureLayers Layers(HttpContext context) => context.RequestServices.GetRequiredService<FeatureLayers>();

    private static (Words Words, ApiLinks Links) Speech(HttpContext context, ApiQuery query)
    {
        var words = context.RequestServices.GetRequiredService<Words>();
        return (words, new(FeatureExports.Origin(context.Request), query.Language, words));
    }

    private static JsonNode Links(IEnumerable<FeatureLink> links) => JsonNode.Parse(FeatureCollectionJson.Links(links))!;

    private static Task WriteAsync(HttpContext context, ApiQuery query, JsonObject document) =>
        ApiAnswer.Begin(context, Layers(context).DataHash, MediaTypes.Json, query.Language)
            ? context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(document, Options), context.RequestAborted).AsTask()
            : Task.CompletedTask;
}
