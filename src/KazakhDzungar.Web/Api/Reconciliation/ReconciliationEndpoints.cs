using System.Text.Json;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Api.Features;
using KazakhDzungar.Web.Features;
using KazakhDzungar.Web.Pages;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Api.Reconciliation;

/// <summary>
/// The Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group for people and places, as OpenRefine asks it:
/// manifest, batches of names, suggestions, previews, properties. Languages by <c>Accept-Language</c>.
/// </summary>
internal static class ReconciliationEndpoints
{
    private const long LongestBody = 1_000_000;
    private const int Suggested = 10;

    private static readonly JsonSerializerOptions Json = new() { Encoder = FeatureJson.Encoder, PropertyNamingPolicy = null };

    public static void AddReconciliation(this IServiceCollection services)
    {
        services.AddScoped<ReconciliationServices>();
        services.AddSingleton<Reconciler>();
    }

    public static void MapReconciliation(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/reconcile/{service}");
        group.MapMethods("", [HttpMethods.Get, HttpMethods.Head], Answer(["queries", "extend"], (context, service, query) => AskAsync(context, service, query)));
        group.MapPost("", Answer([], PostAsync));
        group.MapGet("/suggest", Answer(["prefix", "cursor"], SuggestAsync));
        group.MapGet("/properties", Answer(["type", "limit"], ProposeAsync));
    }

    private static RequestDelegate Answer(string[] known, Func<HttpContext, ReconciliationService, Dictionary<string, string>, Task> answer) => context =>
    {
        var id = (string)context.Request.RouteValues["service"]!;
        if (context.RequestServices.GetRequiredService<ReconciliationServices>().Find(id) is not { } service)
        {
            return ApiAnswer.NoSuchAsync(context, "service", "reconcile", id);
        }

        var query = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in DeskQuery.Pairs(context.Request.QueryString.Value))
        {
            if (!known.Contains(name, StringComparer.Ordinal) || !query.TryAdd(name, value))
            {
                return ApiAnswer.RefuseAsync(context, new(name, known.Contains(name, StringComparer.Ordinal) ? SelectionFault.GivenTwice : SelectionFault.UnknownParameter, value));
            }
        }

        return answer(context, service, query);
    };

    private static async Task PostAsync(HttpContext context, ReconciliationService service, Dictionary<string, string> query)
    {
        if (!context.Request.HasFormContentType || context.Request.ContentLength is null or > LongestBody)
        {
            await RefuseAsync(context, "queries", "Reconcile.BadJson");
            return;
        }

        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            await AskAsync(context, service, form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal));
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            await RefuseAsync(context, "queries", "Reconcile.BadJson");
        }
    }

    private static Task AskAsync(HttpContext context, ReconciliationService service, Dictionary<string, string> query) =>
        query.TryGetValue("queries", out var queries) ? ReconcileAsync(context, service, queries)
        : query.TryGetValue("extend", out var extend) ? ExtendAsync(context, service, extend)
        : SendAsync(context, ReconciliationManifest.Of(service, FeatureExports.Origin(context.Request), context.RequestServices.GetRequiredService<Words>()));

    private static Task ReconcileAsync(HttpContext context, ReconciliationService service, string json)
    {
        var (queries, fault) = ReconciliationQuery.Read(json);
        var reconciler = context.RequestServices.GetRequiredService<Reconciler>();
        return fault is not null ? RefuseAsync(context, "queries", fault) : SendAsync(context, queries.ToDictionary(
            q => q.Key,
            q => new
            {
                result = reconciler.Candidates(service, q.Value).Select(c => new
                {
                    id = c.Item.Id, name = Words.Name(c.Item.Title), score = c.Score, match = c.Match, type = service.Typed(c.Item).Select(Written),
                }),
            }));
    }

    private static Task ExtendAsync(HttpContext context, ReconciliationService service, string json)
    {
        if (ReconciliationExtension.Read(json) is not { } asked)
        {
            return RefuseAsync(context, "extend", "Reconcile.BadJson");
        }

        var properties = asked.Properties.Select(id => (Id: id, Property: service.Properties.FirstOrDefault(p => p.Id == id))).ToList();
        if (properties.Find(p => p.Property is null) is { Id: { } unknown })
        {
            return ApiAnswer.RefuseAsync(context, new("extend", SelectionFault.UnknownValue, unknown));
        }

        var words = context.RequestServices.GetRequiredService<Words>();
        return SendAsync(context, new
        {
            meta = properties.Select(p => new { id = p.Id, name = words[p.Property!.Key] }),
            rows = asked.Ids.Distinct(StringComparer.Ordinal).ToDictionary(
                id => id, id => properties.DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => service.Find(id) is null ? [] : p.Property!.Values(id))),
        });
    }

    private static Task SuggestAsync(HttpContext context, ReconciliationService service, Dictionary<string, string> query)
    {
        var prefix = query.GetValueOrDefault("prefix", "");
        var cursor = query.GetValueOrDefault("cursor", "0");
        if (prefix.Length is 0 or > SelectionGrammar.LongestText)
        {
            return ApiAnswer.RefuseAsync(context, new("prefix", prefix.Length == 0 ? SelectionFault.UnknownValue : SelectionFault.TooLong, prefix));
        }

        if (!int.TryParse(cursor, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var start) || start > SelectionGrammar.LastOffset)
        {
            return ApiAnswer.RefuseAsync(context, new("cursor", SelectionFault.BadNumber, cursor));
        }

        var found = context.RequestServices.GetRequiredService<RecordSearch>().Find(prefix, Words.Language, start + Suggested, [service.Kind]);
        return SendAsync(context, new
        {
            result = found.Groups.SelectMany(g => g.Hits).Where(h => h.Grade <= MatchGrade.Close).Skip(start).Select(h => service.Find(h.Id)).OfType<CatalogueItem>()
                .Select(item => new { id = item.Id, name = Words.Name(item.Title), notable = service.Typed(item).Select(Written) }),
        });
    }

    private static Task ProposeAsync(HttpContext context, ReconciliationService service, Dictionary<string, string> query)
    {
        var words = context.RequestServices.GetRequiredService<Words>();
        var type = query.GetValueOrDefault("type", service.Types[0].Id);
        return SendAsync(context, new { type, limit = service.Properties.Count, properties = service.Properties.Select(p => new { id = p.Id, name = words[p.Key] }) });
    }

    private static object Written(ReconciliationType type) => new { id = type.Id, name = type.Name };

    private static Task RefuseAsync(HttpContext context, string parameter, string key) =>
        ApiAnswer.ProblemAsync(context, StatusCodes.Status400BadRequest, parameter, key, parameter, ReconciliationQuery.MostQueries);

    private static Task SendAsync<T>(HttpContext context, T answer)
    {
        ApiAnswer.Share(context.Response);
        context.Response.Headers.Vary = "Accept-Language, Accept-Encoding";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentLanguage = Words.Language;
        return context.Response.WriteAsJsonAsync(answer, Json, "application/json; charset=utf-8", context.RequestAborted);
    }
}
