using KazakhDzungar.Web.Features;
using Microsoft.AspNetCore.Mvc;

namespace KazakhDzungar.Web.Pages.Api;

/// <summary>All collections of the service.</summary>
internal sealed class CollectionsModel(FeatureLayers layers, Words words) : ApiPage(layers, words)
{
    public IActionResult OnGet() => (IActionResult?)Refuse() ?? Page();
}
