using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Features.Layers;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Features;

/// <summary>
/// The selections of the desks as GeoJSON to take away, whole and not page by page: <c>/en/events.geojson</c> with the query of the desk,
/// and one record: <c>/en/events/orbulaq-1643.geojson</c>. A record that is no feature itself is given by those that have to do with it:
/// a region and a polity by the holdings, a stage and a work by the events.
/// </summary>
internal static class FeatureExports
{
    private static readonly string[] Sections = [EventLayer.Id, PersonLayer.Id, PlaceLayer.Id, ChangeLayer.Id];
    private static readonly Dictionary<string, (string Layer, string Facet)> Others = new(StringComparer.Ordinal)
    {
        ["regions"] = (HoldingLayer.Id, "region"), ["polities"] = (HoldingLayer.Id, "holder"), ["juzes"] = (HoldingLayer.Id, "holder"),
        ["stages"] = (EventLayer.Id, "stage"), ["sources"] = (EventLayer.Id, "reference"),
    };

    /// <summary>Whether the records of a section are given as GeoJSON.</summary>
    public static bool HasRecords(string section) => Sections.Contains(section, StringComparer.Ordinal) || Others.ContainsKey(section);

    public static void MapFeatureExports(this IEndpointRouteBuilder app)
    {
        var language = $"{{{Cultures.RouteKey}:{LanguageConstraint.Name}}}";
        foreach (var section in Sections)
        {
            app.MapMethods($"/{language}/{section}.geojson", [HttpMethods.Get, HttpMethods.Head], context => SelectionAsync(context, section));
            app.MapMethods($"/{language}/{section}/{{id}}.geojson", [HttpMethods.Get, HttpMethods.Head], context => RecordAsync(context, section));
        }

        foreach (var section in Others.Keys)
        {
            app.MapMethods($"/{language}/{section}/{{id}}.geojson", [HttpMethods.Get, HttpMethods.Head], context => OtherAsync(context, section));
        }
    }

    private static Task SelectionAsync(HttpContext context, string section)
    {
        var layer = context.RequestServices.GetRequiredService<FeatureLayers>().Find(section)!;
        if (DeskQuery.Read(context.Request, layer.Grammar, DeskQuery.AnyView, out var refusal) is not { } query)
        {
            return refusal!.ExecuteResultAsync(new() { HttpContext = context });
        }

        var asked = layer.Grammar.Write(query.Selection with { Offset = 0, Limit = Selection.DefaultLimit });
        return SendAsync(context, layer, [.. layer.Ask(query.Selection, Words.Language).Positions], section, asked);
    }

    private static Task RecordAsync(HttpContext context, string section)
    {
        var (layer, id) = (context.RequestServices.GetRequiredService<FeatureLayers>().Find(section)!, (string)context.Request.RouteValues["id"]!);
        if (layer.PositionOf(id) is { } position)
        {
            return SendAsync(context, layer, [position], $"{section}/{id}", "");
        }

        return NoSuch(context, section, id);
    }

    private static Task OtherAsync(HttpContext context, string section)
    {
        var (id, (name, facet)) = ((string)context.Request.RouteValues["id"]!, Others[section]);
        var layer = context.RequestServices.GetRequiredService<FeatureLayers>().Find(name)!;
        if (!layer.Facets.Find(facet)!.Knows(id) || id is Polity.NotTold or "nobody")
        {
            return NoSuch(context, section, id);
        }

        return SendAsync(context, layer, [.. layer.Ask(new Selection().With(facet, id), Words.Language).Positions], $"{section}/{id}", "");
    }

    private static Task NoSuch(HttpContext context, string section, string id)
    {
        Fault.Set(context, StatusCodes.Status404NotFound, "id", "Fault.NoSuchRecord", section, id);
        return Task.CompletedTask;
    }

    /// <summary>Scheme and host by which the visitor reached the service.</summary>
    public static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";

    private static Task SendAsync(HttpContext context, FeatureLayer layer, int[] positions, string path, string query)
    {
        var (services, response, origin) = (context.RequestServices, context.Response, Origin(context.Request));
        var page = $"{origin}/{Words.Language}/{path}";
        var tail = query.Length == 0 ? "" : "?" + query;
        FeatureLink[] links =
        [
            new($"{page}.geojson{tail}", "self", MediaTypes.GeoJson, null, Words.Language), new(page + tail, "alternate", MediaTypes.Html, null, Words.Language),
            new(Licence.Address, "license", MediaTypes.Html, Licence.Name),
        ];
        response.ContentType = MediaTypes.GeoJson;
        response.Headers.ContentDisposition = $"attachment; filename=\"kazakh-dzungar-{path.Split('/')[^1]}.geojson\"";
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.ContentLanguage = Words.Language;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Task.CompletedTask;
        }

        var title = services.GetRequiredService<Words>()[$"Api.{layer.Id}"];
        var written = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var head = new FeatureCollectionHead(title, query, services.GetRequiredService<FeatureLayers>().DataHash, written, positions.Length, links);
        FeatureCollectionJson.Write(response.BodyWriter, head, layer, positions, Words.Language, origin);
        return response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
    }
}
