using KazakhDzungar.Web.Features;
using Microsoft.AspNetCore.Mvc;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Pages.Api;

/// <summary>A feature with all its properties.</summary>
internal sealed class ItemModel(FeatureLayers layers, Words words) : ApiPage(layers, words)
{
    public FeatureLayer Layer { get; private set; } = null!;

    public string Id { get; private set; } = "";

    /// <summary>Where it lies; null where it is not located.</summary>
    public Geometry? Shape { get; private set; }

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

        (Layer, Id, Shape) = (layer, feature, layer.ShapeAt(position));
        Properties = [.. layer.Fields.Zip(layer.Values(position))];
        return (IActionResult?)Refuse() ?? Page();
    }
}
