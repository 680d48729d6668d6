using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace KazakhDzungar.Web.Hosting;

/// <summary>
/// The import map of the page: every module's plain address to its fingerprinted one, so that plain relative imports are cached for
/// ever. The framework's own map has keys relative to the page; these are absolute and hold at any depth.
/// </summary>
internal sealed class ModuleMap(EndpointDataSource endpoints)
{
    private ImportMapDefinition? _definition;

    public ImportMapDefinition Definition => _definition ??= Read();

    /// <summary>The text as it stands in the page; the content security policy carries its hash.</summary>
    public string Text => Definition.ToString();

    private ImportMapDefinition Read()
    {
        var assets = endpoints.Endpoints
            .Select(e => e.Metadata.GetMetadata<ResourceAssetCollection>())
            .OfType<ResourceAssetCollection>().FirstOrDefault() ?? new ResourceAssetCollection([]);
        var modules = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var asset in assets)
        {
            var plain = asset.Properties?.FirstOrDefault(p => p.Name == "label")?.Value;
            if (plain is not null && plain.StartsWith("js/", StringComparison.Ordinal) && plain.EndsWith(".js", StringComparison.Ordinal))
            {
                modules["/" + plain] = "/" + asset.Url;
            }
        }

        return new(modules, null, null);
    }
}
