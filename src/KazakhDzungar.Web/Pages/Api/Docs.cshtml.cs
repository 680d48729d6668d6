using System.Text.Json.Nodes;
using KazakhDzungar.Web.Api.Features;
using KazakhDzungar.Web.Features;
using Microsoft.AspNetCore.Mvc;

namespace KazakhDzungar.Web.Pages.Api;

/// <summary>The definition of the service to read, made from the definition itself, and how programs are pointed to it.</summary>
internal sealed class DocsModel(FeatureLayers layers, OpenApiDocument definition, Words words) : ApiPage(layers, words)
{
    /// <summary>Questions to try: the key of the words that put each, and its path.</summary>
    public static readonly IReadOnlyList<(string Key, string Path)> Examples =
    [
        ("Api.Example.1", "/collections/events/items?kind=embassy&juz=middle-juz&stage=stage-4&archive=avpri"),
        ("Api.Example.2", "/collections/holdings/items?datetime=1730-01-01&bbox=69,41,70,42"),
        ("Api.Example.3", "/collections/events/items?datetime=1741/1743&temporal=surely&bbox=60,45,80,55"),
        ("Api.Example.4", "/collections/people-activities/items?person=abylai&sort=date"),
        ("Api.Example.5", "/collections/changes/items?after=dzungar-khanate&hold=held"),
    ];

    /// <summary>The parameters that all collections take.</summary>
    public IReadOnlyList<ParameterLine> Common { get; private set; } = [];

    /// <summary>The facets of each collection.</summary>
    public IReadOnlyList<(string Id, IReadOnlyList<ParameterLine> Facets)> Collections { get; private set; } = [];

    /// <summary>The answers by status.</summary>
    public IReadOnlyList<(string Status, string About)> Answers { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (Refuse() is { } refusal)
        {
            return refusal;
        }

        var document = definition.Make(FeatureExports.Origin(Request));
        JsonNode Operation(string path) => document["paths"]![path]!["get"]!;
        Common = [.. document["components"]!["parameters"]!.AsObject().Select(p => ParameterLine.Of(p.Value!))];
        Collections = [.. Layers.Ids.Select(id => (id, Facets(Operation($"/collections/{id}/items"))))];
        Answers = [.. Operation($"/collections/{Layers.Ids.First()}/items/{{featureId}}")["responses"]!.AsObject().Select(r => (r.Key, r.Value!["description"]!.GetValue<string>()))];
        return Page();
    }

    private static IReadOnlyList<ParameterLine> Facets(JsonNode operation) =>
        [.. operation["parameters"]!.AsArray().Where(p => p!["$ref"] is null).Select(p => ParameterLine.Of(p!))];
}
