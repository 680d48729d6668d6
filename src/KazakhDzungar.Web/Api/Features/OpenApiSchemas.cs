using System.Text.Json.Nodes;
using KazakhDzungar.Web.Features;

namespace KazakhDzungar.Web.Api.Features;

/// <summary>The schemas of the definition (OpenAPI 3.0.3): what the bodies of answers hold.</summary>
internal static class OpenApiSchemas
{
    public static JsonObject Text(string? about = null) => About(new() { ["type"] = "string" }, about);

    public static JsonObject Choice(IEnumerable<string> values, string? about = null) =>
        About(new() { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(v => (JsonNode)v)]) }, about);

    public static JsonObject Integer(int least, string? about = null) => About(new() { ["type"] = "integer", ["minimum"] = least }, about);

    public static JsonObject List(JsonObject items, int? least = null, int? most = null)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = items };
        if (least is not null)
        {
            list["minItems"] = least;
        }

        if (most is not null)
        {
            list["maxItems"] = most;
        }

        return list;
    }

    public static JsonObject Object(JsonObject properties, params string[] optional) => new()
    {
        ["type"] = "object", ["required"] = new JsonArray([.. properties.Select(p => p.Key).Except(optional, StringComparer.Ordinal).Select(n => (JsonNode)n)]), ["properties"] = properties,
    };

    public static JsonObject Ref(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };

    /// <summary>The schemas that all collections share.</summary>
    public static JsonObject Common() => new()
    {
        ["link"] = Object(new() { ["href"] = Uri(), ["rel"] = Text(), ["type"] = Text(), ["hreflang"] = Text(), ["title"] = Text() }, "hreflang", "title"),
        ["problem"] = Object(new() { ["type"] = Text(), ["title"] = Text(), ["status"] = Integer(400), ["detail"] = Text("What is wrong, and what is expected."), ["parameter"] = Text("The part of the request at fault.") }),
        ["landingPage"] = Object(new() { ["title"] = Text(), ["description"] = Text(), ["license"] = Text(), ["licenseUrl"] = Uri(), ["dataHash"] = Hash(), ["links"] = List(Ref("link")) }),
        ["conformance"] = Object(new() { ["conformsTo"] = List(Uri()), ["links"] = List(Ref("link")) }),
        ["extent"] = Object(new()
        {
            ["spatial"] = Object(new() { ["bbox"] = List(List(Number(), 4, 6), 1), ["crs"] = Uri() }),
            ["temporal"] = Object(new() { ["interval"] = List(List(Time(), 2, 2), 1), ["trs"] = Uri() }),
        }),
        ["collection"] = Object(new()
        {
            ["id"] = Text(), ["title"] = Text(), ["description"] = Text(), ["license"] = Text(), ["itemType"] = Choice(["feature"]), ["itemCount"] = Integer(0),
            ["extent"] = Ref("extent"), ["crs"] = List(Uri(), 1), ["storageCrs"] = Uri(), ["links"] = List(Ref("link")),
        }),
        ["collections"] = Object(new()
        {
            ["title"] = Text(), ["license"] = Text(), ["licenseUrl"] = Uri(), ["dataHash"] = Hash(), ["timeStamp"] = Time(), ["links"] = List(Ref("link")), ["collections"] = List(Ref("collection")),
        }),
    };

    /// <summary>A feature of a layer.</summary>
    public static JsonObject Feature(FeatureLayer layer) => Object(
        new()
        {
            ["type"] = Choice(["Feature"]), ["id"] = Text(), ["geometry"] = Geometry(layer),
            ["properties"] = Object(new([.. layer.Fields.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)Property(f)))])), ["links"] = List(Ref("link")),
        },
        "links");

    /// <summary>A page of features of a layer.</summary>
    public static JsonObject FeatureCollection(FeatureLayer layer) => Object(new()
    {
        ["type"] = Choice(["FeatureCollection"]), ["title"] = Text(), ["license"] = Text(), ["licenseUrl"] = Uri(), ["dataHash"] = Hash(),
        ["query"] = Text("The query as it was sent, without the format."), ["timeStamp"] = Time(), ["numberMatched"] = Integer(0, "How many features the query finds, on all pages together."),
        ["numberReturned"] = Integer(0), ["links"] = List(Ref("link")), ["features"] = List(Ref(FeatureName(layer.Id))),
    });

    public static string FeatureName(string collection) => collection + "-feature";

    public static string CollectionName(string collection) => collection + "-features";

    private static JsonObject Geometry(FeatureLayer layer)
    {
        var geometry = Object(new() { ["type"] = Choice(layer.GeometryTypes), ["coordinates"] = List([]) });
        geometry["nullable"] = layer.MayBeNowhere;
        geometry["description"] = layer.MayBeNowhere ? "Longitude before latitude in degrees, WGS 84; null where it is not located." : "Longitude before latitude in degrees, WGS 84.";
        return geometry;
    }

    private static JsonObject Property(Field field)
    {
        var property = field.Type switch
        {
            FieldType.Date => new() { ["type"] = "string", ["format"] = "date" },
            FieldType.Integer => new() { ["type"] = "integer" },
            FieldType.Number => Number(),
            FieldType.Boolean => new JsonObject { ["type"] = "boolean" },
            FieldType.Address => Uri(),
            _ => Text(),
        };
        property["nullable"] = field.Type is not (FieldType.Boolean or FieldType.Address);
        return About(property, field.About);
    }

    private static JsonObject Number() => new() { ["type"] = "number" };

    private static JsonObject Uri() => new() { ["type"] = "string", ["format"] = "uri" };

    private static JsonObject Time() => new() { ["type"] = "string", ["format"] = "date-time" };

    private static JsonObject Hash() => new() { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$", ["description"] = "SHA-256 of the record: the version of the data." };

    private static JsonObject About(JsonObject schema, string? about)
    {
        if (about is not null)
        {
            schema["description"] = about;
        }

        return schema;
    }
}
