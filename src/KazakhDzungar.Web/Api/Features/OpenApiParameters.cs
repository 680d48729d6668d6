using System.Text.Json.Nodes;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Features;

namespace KazakhDzungar.Web.Api.Features;

/// <summary>The parameters of the definition (OpenAPI 3.0.3).</summary>
internal static class OpenApiParameters
{
    /// <summary>Those that a page of features of any collection takes, besides its facets.</summary>
    public static readonly string[] OfItems = ["bbox", ApiQuery.DateTime, "temporal", "q", "sort", "limit", "offset", ApiQuery.Lang, ApiQuery.Format];

    /// <summary>Those that every document takes.</summary>
    public static readonly string[] OfDocuments = [ApiQuery.Lang, ApiQuery.Format];

    public static JsonObject Common()
    {
        var bbox = Query("bbox", "A box in degrees: west, south, east, north, or the six numbers of a box with heights, which do not count. Where west is greater than east it spans the meridian of 180°. Finds what shares a point with it; what is not located lies in no box.",
            OpenApiSchemas.List(new() { ["type"] = "number", ["minimum"] = -180, ["maximum"] = 180 }, 4, 6), new JsonArray(60, 40, 80, 50));
        (bbox["style"], bbox["explode"]) = ("form", false);
        return new()
        {
            ["bbox"] = bbox,
            [ApiQuery.DateTime] = Query(ApiQuery.DateTime,
                "An instant or an interval with one end open or none (`..`), RFC 3339; a year, a month or a day will do for either end. Days count, not hours, and in no time zone: 1741-02-28T23:00:00+05:00 is 1741-02-28. Given several times they narrow one another. Finds what was possibly within it; with temporal=surely, what surely was.",
                OpenApiSchemas.Text(), "1741-01-01T00:00:00Z/1758-12-31T23:59:59Z"),
            ["temporal"] = Query("temporal", "How sure it has to be that it was within datetime.", WithDefault(OpenApiSchemas.Choice([EnumText.Of(Truth.Possibly), EnumText.Of(Truth.Surely)]), "possibly"), "surely"),
            ["q"] = Query("q", "Words, in any of the three languages and in any spelling: finds the features whose names have them, or begin so.", new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = SelectionGrammar.LongestText }, "khan"),
            ["sort"] = Query("sort", "The order. What is usual differs by collection.", OpenApiSchemas.Choice(EnumText.All<SelectionSort>()), "title"),
            ["limit"] = Query("limit", "How many features one answer has at most. More than the maximum gives the maximum.",
                new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Selection.MaxLimit, ["default"] = ApiQuery.DefaultLimit }, 10),
            ["offset"] = Query("offset", "How many features are passed over.", new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = SelectionGrammar.LastOffset, ["default"] = 0 }, 10),
            [ApiQuery.Lang] = Query(ApiQuery.Lang, "The language of titles and texts. Without it Accept-Language decides, and then English.", OpenApiSchemas.Choice(LocalText.Languages), "kk"),
            [ApiQuery.Format] = Query(ApiQuery.Format, "The format. Without it Accept decides: a page where text/html is asked for, otherwise JSON.", OpenApiSchemas.Choice(ApiQuery.Formats), "json"),
        };
    }

    public static JsonObject Ref(string name) => new() { ["$ref"] = $"#/components/parameters/{name}" };

    /// <summary>The facets of a layer. Values of one are alternatives, different ones narrow one another.</summary>
    public static IEnumerable<JsonObject> Facets(FeatureLayer layer) => layer.Facets.Facets.Select(facet =>
    {
        var parameter = Query(facet.Name, About(layer, facet), OpenApiSchemas.List(OpenApiSchemas.Choice(facet.Values)), facet.Values.FirstOrDefault(v => facet.Any([v]).Count > 0) is { } found ? new JsonArray(found) : null);
        (parameter["style"], parameter["explode"]) = ("form", true);
        return parameter;
    });

    public static JsonObject Path(string name, string about, string example) => new()
    {
        ["name"] = name, ["in"] = "path", ["required"] = true, ["description"] = about, ["schema"] = OpenApiSchemas.Text(), ["example"] = example,
    };

    private static JsonObject Query(string name, string about, JsonObject schema, JsonNode? example)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = "query", ["required"] = false, ["description"] = about, ["schema"] = schema };
        if (example is not null)
        {
            parameter["example"] = example;
        }

        return parameter;
    }

    private static string About(FeatureLayer layer, Facet facet) =>
        layer.Fields.Any(f => f.Name == facet.Name)
            ? $"Features whose property {facet.Name} has this value. Given several times: one of the values."
            : $"Features that have to do with this {facet.Name}. Given several times: one of the values.";

    private static JsonObject WithDefault(JsonObject schema, string value)
    {
        schema["default"] = value;
        return schema;
    }
}
