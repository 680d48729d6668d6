using KazakhDzungar.Web.Features;
using Microsoft.AspNetCore.Mvc;

namespace KazakhDzungar.Web.Pages.Api;

/// <summary>A collection: what is in it, where and when, and what its features say.</summary>
internal sealed class CollectionModel(FeatureLayers layers, Words words) : ApiPage(layers, words)
{
    public FeatureLayer Layer { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (Layers.Find(id) is not { } layer)
        {
            return NoSuch("collections", id);
        }

        Layer = layer;
        return (IActionResult?)Refuse() ?? Page();
    }
}
