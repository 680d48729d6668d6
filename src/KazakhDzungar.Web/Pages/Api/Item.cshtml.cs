using KazakhDzungar.Web.Features;
using Microsoft.AspNetCore.Mvc;

namespace KazakhDzungar.Web.Pages.Api;

/// <summary>A feature with all its properties.</summary>
internal sealed class ItemModel(FeatureLayers layers, Words words) : ApiPage(layers, words)
{
    public FeatureLayer Layer { get; private set; } = null!;

    public string Id { get; private set; } = "";

    public IReadOnlyList<(Field Field, string? Value)> Properties { get; private set; } = [];

    public IActionResult OnGet(string id, string feature)
    {
        if (Layers.Find(id) is not { } layer)
        {
            return NoSuch("collections", id);
        }

        if (layer.PositionOf(feature) is not { } position)
        {
            return NoSuch(id, feature);
        }

        (Layer, Id) = (layer, feature);
        Properties = [.. layer.Fields.Zip(layer.Values(position))];
        return (IActionResult?)Refuse() ?? Page();
    }
}
