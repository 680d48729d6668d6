using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Api.Features;
using KazakhDzungar.Web.Features;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages.Api;

/// <summary>A page of the service: the same as its JSON, to read.</summary>
/// <param name="layers">The layers.</param>
/// <param name="words">The words of the interface.</param>
internal abstract class ApiPage(FeatureLayers layers, Words words) : PageModel
{
    public FeatureLayers Layers => layers;

    /// <summary>The addresses of the service.</summary>
    public ApiLinks Links => new(FeatureExports.Origin(Request), Words.Language, words);

    /// <summary>What the query asks; read by <see cref="Refuse"/>.</summary>
    public ApiQuery Query { get; private set; } = null!;

    /// <summary>The address of this page's JSON.</summary>
    public string AsJson(string path) => Links.Of(path) + Query.With((ApiQuery.Format, "json"), (ApiQuery.Lang, Words.Language));

    /// <summary>The address of a page of the service in the visitor's language.</summary>
    public static string PageOf(string path) => $"/{Words.Language}{ApiLinks.Root}{path}";

    /// <summary>Reads the query; the answer to one that is wrong.</summary>
    protected FaultResult? Refuse(SelectionGrammar? grammar = null)
    {
        if (ApiQuery.Read(Request, grammar, out var problem) is not { } query)
        {
            return DeskQuery.Refuse(problem!);
        }

        Query = query;
        return null;
    }

    /// <summary>404: there is no such collection or feature.</summary>
    protected static IActionResult NoSuch(string section, string id) => FaultResult.NoSuch(section, id);
}
