using System.Globalization;
using KazakhDzungar.Atlas.Sources;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Localization.Routing;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace KazakhDzungar.Web.Hosting;

/// <summary>The three languages: the first part of every page's address, and what a visitor's browser asks for at the front door.</summary>
internal static class Cultures
{
    public const string RouteKey = "culture";

    /// <summary>The language in the pattern of an address.</summary>
    public const string Segment = $"{{{RouteKey}:{LanguageConstraint.Name}}}";

    public static void Configure(RequestLocalizationOptions options)
    {
        var cultures = LocalText.Languages.Select(l => new CultureInfo(l)).ToList();
        options.DefaultRequestCulture = new("en");
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.RequestCultureProviders =
        [
            new RouteDataRequestCultureProvider { RouteDataStringKey = RouteKey, UIRouteDataStringKey = RouteKey, Options = options },
            new PathCultureProvider(),
            new AcceptLanguageHeaderRequestCultureProvider { Options = options },
        ];
    }

    /// <summary>Puts the language in front of the address of every page but the error page.</summary>
    public static void PrefixPages(PageConventionCollection conventions) => conventions.AddFolderRouteModelConvention("/", model =>
    {
        foreach (var selector in model.Selectors.Where(s => model.ViewEnginePath != "/Error"))
        {
            selector.AttributeRouteModel!.Template = AttributeRouteModel.CombineTemplates(Segment, selector.AttributeRouteModel.Template);
        }
    });

    /// <summary>The error page stands at no language's address; the address that failed tells which language to answer in.</summary>
    private sealed class PathCultureProvider : IRequestCultureProvider
    {
        public Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
        {
            var failed = httpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
                ?? httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? httpContext.Request.Path;
            var first = failed.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
            return Task.FromResult(LocalText.Languages.Contains(first) ? new ProviderCultureResult(first!) : null);
        }
    }
}
