using KazakhDzungar.Web.Features;
using Microsoft.AspNetCore.Mvc;

namespace KazakhDzungar.Web.Pages.Api;

/// <summary>The conformance classes that the service keeps.</summary>
internal sealed class ConformanceModel(FeatureLayers layers, Words words) : ApiPage(layers, words)
{
    public IActionResult OnGet() => (IActionResult?)Refuse() ?? Page();
}
