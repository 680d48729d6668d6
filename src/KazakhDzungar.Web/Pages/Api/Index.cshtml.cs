using KazakhDzungar.Web.Features;
using Microsoft.AspNetCore.Mvc;

namespace KazakhDzungar.Web.Pages.Api;

/// <summary>The landing page of the service.</summary>
internal sealed class IndexModel(FeatureLayers layers, Words words) : ApiPage(layers, words)
{
    public IActionResult OnGet() => (IActionResult?)Refuse() ?? Page();
}
