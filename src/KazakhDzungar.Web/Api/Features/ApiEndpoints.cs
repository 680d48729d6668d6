using System.Globalization;
using KazakhDzungar.Web.Features;

namespace KazakhDzungar.Web.Api.Features;

/// <summary>
/// OGC API – Features, part 1 (OGC 17-069r4): core, GeoJSON, OpenAPI 3.0. The pages of the service stand in <c>Pages/Api</c>; see
/// <see cref="ApiPages"/>.
/// </summary>
internal static class ApiEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFeatureApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(ApiLinks.Root);
        api.MapMethods("/", Reading, Answer(ApiDocuments.LandingAsync));
        api.MapMethods("/conformance", Reading, Answer(ApiDocuments.ConformanceAsync));
        api.MapMethods("/openapi.json", Reading, Answer(ApiDocuments.DefinitionAsync));
        // ApiPages answers; here stands what is wrong with the request.
        api.MapMethods("/docs", Reading, Answer((_, _) => Task.CompletedTask));
        api.MapMethods("/collections", Reading, Answer(ApiDocuments.CollectionsAsync));
        api.MapMethods("/collections/{collectionId}", Reading, AnswerOf((context, _, query, layer) => ApiDocuments.CollectionAsync(context, query, layer), features: false));
        api.MapMethods("/collections/{collectionId}/items", Reading, AnswerOf(ApiItems.ListAsync, features: true));
        api.MapMethods("/collections/{collectionId}/items/{featureId}", Reading, AnswerOf(ApiItems.FeatureAsync, features: false));
        api.MapMethods("/{**rest}", Reading, context => ApiAnswer.ProblemAsync(context, StatusCodes.Status404NotFound, "path", "Fault.NoSuchPage", context.Request.Path.Value!));
        api.MapMethods("/{**rest}", [HttpMethods.Options], Preflight);
    }

    private static RequestDelegate Answer(Func<HttpContext, ApiQuery, Task> answer) => context =>
    {
        if (ApiQuery.Read(context.Request, null, out var problem) is not { } query)
        {
            return ApiAnswer.RefuseAsync(context, problem!);
        }

        Speak(query.Language);
        return answer(context, query);
    };

    private static RequestDelegate AnswerOf(Func<HttpContext, FeatureLayers, ApiQuery, FeatureLayer, Task> answer, bool features) => context =>
    {
        var layers = context.RequestServices.GetRequiredService<FeatureLayers>();
        var id = (string)context.Request.RouteValues["collectionId"]!;
        if (layers.Find(id) is not { } layer)
        {
            return ApiAnswer.NoSuchAsync(context, "collectionId", "collections", id);
        }

        if (ApiQuery.Read(context.Request, features ? layer.Grammar : null, out var problem) is not { } query)
        {
            return ApiAnswer.RefuseAsync(context, problem!);
        }

        Speak(query.Language);
        return answer(context, layers, query, layer);
    };

    private static void Speak(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    private static Task Preflight(HttpContext context)
    {
        var (response, headers) = (context.Response, context.Response.Headers);
        ApiAnswer.Share(response);
        headers.Allow = "GET, HEAD, OPTIONS";
        headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
        headers.AccessControlAllowHeaders = "Accept, Accept-Language, Content-Type, If-None-Match";
        headers.AccessControlMaxAge = "86400";
        response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
