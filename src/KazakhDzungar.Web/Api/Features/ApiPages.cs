using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Api.Features;

/// <summary>
/// Answers with a page where a page is asked for, by <c>f=html</c> or by what the browser accepts. The pages stand at
/// <c>/{culture}/api/…</c>, where they can be visited as well; here they are only found by the address of the service.
/// </summary>
internal sealed class ApiPages(RequestDelegate next)
{
    private static readonly PathString Root = new(ApiLinks.Root);

    /// <summary>Addresses under the service that have no page, and what has nothing else.</summary>
    private const string Definition = "/openapi.json";
    private const string Docs = "/docs";
    private const string Reconciliation = "/reconcile";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments(Root, StringComparison.Ordinal, out var rest) || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || rest.StartsWithSegments(Reconciliation, StringComparison.Ordinal))
        {
            return next(context);
        }

        var pairs = DeskQuery.Pairs(request.QueryString.Value).ToList();
        var (format, language) = (ApiQuery.Value(pairs, ApiQuery.Format), ApiQuery.Value(pairs, ApiQuery.Lang));
        if (!WantsPage(request, rest, format) || (language is not null && !LocalText.Languages.Contains(language, StringComparer.Ordinal)))
        {
            return next(context);
        }

        ApiAnswer.Share(context.Response);
        context.Response.Headers.Vary = "Accept, Accept-Language, Accept-Encoding";
        language ??= Preferred(request);
        context.Response.Headers.ContentLanguage = language;
        request.Path = $"/{language}{ApiLinks.Root}{(rest == Definition ? Docs : rest.Value)}";
        request.QueryString = QueryString.Create(pairs.Where(p => p.Key is not (ApiQuery.Format or ApiQuery.Lang))!);
        return next(context);
    }

    /// <summary>A page is preferred where it is named and nothing else is named before it.</summary>
    private static bool WantsPage(HttpRequest request, PathString rest, string? format)
    {
        if (format is not null || rest == Docs || rest == Definition)
        {
            return format == "html" || (format is null && rest == Docs);
        }

        var accept = request.GetTypedHeaders().Accept;
        double Quality(Func<string?, bool> type) => accept.Where(a => type(a.MediaType.Value)).Select(a => a.Quality ?? 1).DefaultIfEmpty(0).Max();
        var page = Quality(type => type is "text/html" or "application/xhtml+xml");
        return page > 0 && page >= Quality(type => type is not null && type.EndsWith("json", StringComparison.Ordinal));
    }

    /// <summary>The language that the visitor's program prefers of those of the atlas.</summary>
    private static string Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.Value?.Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(l => LocalText.Languages.Contains(l)) ?? "en";
}
