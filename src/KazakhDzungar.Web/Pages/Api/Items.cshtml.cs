using KazakhDzungar.Web.Features;
using Microsoft.AspNetCore.Mvc;

namespace KazakhDzungar.Web.Pages.Api;

/// <summary>Features of a collection as a table, page by page.</summary>
internal sealed class ItemsModel(FeatureLayers layers, Words words) : ApiPage(layers, words)
{
    public FeatureLayer Layer { get; private set; } = null!;

    /// <summary>How many features the query finds.</summary>
    public int Matched { get; private set; }

    /// <summary>The features of this page, by their positions.</summary>
    public IReadOnlyList<int> Positions { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (Layers.Find(id) is not { } layer)
        {
            return NoSuch("collections", id);
        }

        if (Refuse(layer.Grammar) is { } refusal)
        {
            return refusal;
        }

        Layer = layer;
        (Matched, var found) = layer.Ask(Query.Selection, Words.Language);
        Positions = [.. found.Skip(Query.Selection.Offset).Take(Query.Selection.Limit)];
        return Page();
    }

    /// <summary>The page before or after this one; null where there is none.</summary>
    public string? Neighbour(string rel) =>
        Links.Page(Layer.Id, Query, Matched).FirstOrDefault(l => l.Rel == rel) is { } link ? PageOf($"/collections/{Layer.Id}/items") + new Uri(link.Href).Query : null;
}
