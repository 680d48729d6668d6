using System.Text;
using KazakhDzungar.Web.Features;

namespace KazakhDzungar.Web.Api.Features;

/// <summary>Features: pages of them, and one (OGC 17-069r4, sections 7.15 and 7.16).</summary>
internal static class ApiItems
{
    /// <summary>Longitude, latitude on WGS 84: the only reference system of the service.</summary>
    public const string Crs84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    public static Task ListAsync(HttpContext context, FeatureLayers layers, ApiQuery query, FeatureLayer layer)
    {
        var (matched, found) = layer.Ask(query.Selection, query.Language);
        var words = context.RequestServices.GetRequiredService<Words>();
        var origin = FeatureExports.Origin(context.Request);
        var links = new ApiLinks(origin, query.Language, words).Page(layer.Id, query, matched).ToList();
        context.Response.Headers.Link = ApiLinks.Header(links);
        context.Response.Headers["Content-Crs"] = $"<{Crs84}>";
        if (!ApiAnswer.Begin(context, layers.DataHash, MediaTypes.GeoJson, query.Language))
        {
            return Task.CompletedTask;
        }

        var positions = found.Skip(query.Selection.Offset).Take(query.Selection.Limit).ToList();
        var asked = query.With((ApiQuery.Format, null)).TrimStart('?');
        var written = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        FeatureCollectionJson.Write(
            context.Response.BodyWriter, new(words[$"Api.{layer.Id}"], asked, layers.DataHash, written, matched, links), layer, positions, query.Language, origin);
        return context.Response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
    }

    public static Task FeatureAsync(HttpContext context, FeatureLayers layers, ApiQuery query, FeatureLayer layer)
    {
        var id = (string)context.Request.RouteValues["featureId"]!;
        if (layer.PositionOf(id) is not { } position)
        {
            return ApiAnswer.NoSuchAsync(context, "featureId", layer.Id, id);
        }

        var words = context.RequestServices.GetRequiredService<Words>();
        var origin = FeatureExports.Origin(context.Request);
        var to = new ApiLinks(origin, query.Language, words);
        List<FeatureLink> links =
        [
            .. to.Self(to.Item(layer.Id, id), query, MediaTypes.GeoJson),
            new(to.Collection(layer.Id), "collection", MediaTypes.Json, words[$"Api.{layer.Id}"], query.Language),
            ApiLinks.License,
        ];
        context.Response.Headers.Link = ApiLinks.Header(links);
        context.Response.Headers["Content-Crs"] = $"<{Crs84}>";
        if (!ApiAnswer.Begin(context, layers.DataHash, MediaTypes.GeoJson, query.Language))
        {
            return Task.CompletedTask;
        }

        layer.Write(context.Response.BodyWriter, position, query.Language, Encoding.UTF8.GetBytes(origin), FeatureCollectionJson.Links(links));
        return context.Response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
    }
}
