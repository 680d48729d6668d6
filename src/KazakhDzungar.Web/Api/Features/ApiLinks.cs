using System.Globalization;
using System.Text;
using KazakhDzungar.Web.Features;

namespace KazakhDzungar.Web.Api.Features;

/// <summary>The links of the answers (OGC 17-069r4, sections 7.2 to 7.16).</summary>
/// <param name="origin">Scheme and host of the service.</param>
/// <param name="language">The language of the answer, BCP 47.</param>
/// <param name="words">The words of the interface in that language.</param>
internal sealed class ApiLinks(string origin, string language, Words words)
{
    /// <summary>Where the service stands.</summary>
    public const string Root = "/api";

    /// <summary>The address of a path of the service.</summary>
    public string Of(string path) => origin + Root + path;

    public string Collection(string id) => Of($"/collections/{id}");

    public string Items(string id) => Collection(id) + "/items";

    public string Item(string id, string feature) => $"{Items(id)}/{Uri.EscapeDataString(feature)}";

    /// <summary>The answer itself, and as a page.</summary>
    public IEnumerable<FeatureLink> Self(string address, ApiQuery query, string mediaType) =>
    [
        new(address + query.With(), "self", mediaType, words["Api.ThisDocument"], language),
        new(address + query.With((ApiQuery.Format, "html")), "alternate", MediaTypes.Html, words["Api.AsPage"], language),
    ];

    public static FeatureLink License => new(Licence.Address, "license", MediaTypes.Html, Licence.Name);

    public IEnumerable<FeatureLink> Landing(ApiQuery query) =>
    [
        .. Self(Of(""), query, MediaTypes.Json),
        new(Of("/openapi.json"), "service-desc", MediaTypes.OpenApi, words["Api.Definition"]),
        new(Of("/docs"), "service-doc", MediaTypes.Html, words["Api.Docs"], language),
        new(Of("/conformance"), "conformance", MediaTypes.Json, words["Api.Conformance"]),
        new(Of("/collections"), "data", MediaTypes.Json, words["Api.Collections"], language),
        License,
    ];

    public IEnumerable<FeatureLink> OfCollection(string id) =>
    [
        new(Collection(id), "self", MediaTypes.Json, words[$"Api.{id}"], language),
        new(Collection(id) + "?f=html", "alternate", MediaTypes.Html, words["Api.AsPage"], language),
        new(Items(id), "items", MediaTypes.GeoJson, words[$"Api.{id}"], language),
        new(Items(id) + "?f=html", "items", MediaTypes.Html, words[$"Api.{id}"], language),
        License,
    ];

    /// <summary>A page of features: itself, the pages before and after it, its collection.</summary>
    public IEnumerable<FeatureLink> Page(string id, ApiQuery query, int matched)
    {
        var (offset, limit) = (query.Selection.Offset, query.Selection.Limit);
        FeatureLink To(string rel, int start) => new(
            Items(id) + query.With(("offset", start == 0 ? null : start.ToString(CultureInfo.InvariantCulture))), rel, MediaTypes.GeoJson, words[$"Api.{rel}"], language);
        return
        [
            .. Self(Items(id), query, MediaTypes.GeoJson),
            .. offset + limit < matched ? [To("next", offset + limit)] : Array.Empty<FeatureLink>(),
            .. offset > 0 ? [To("prev", Math.Max(0, offset - limit))] : Array.Empty<FeatureLink>(),
            new(Collection(id), "collection", MediaTypes.Json, words[$"Api.{id}"], language),
            License,
        ];
    }

    /// <summary>
    /// The links as the header of an answer (RFC 8288), without titles, whose letters headers do not take, and without those that repeat what
    /// was asked: queries are long.
    /// </summary>
    public static string Header(IEnumerable<FeatureLink> links) =>
        links.Where(link => link.Rel is not ("self" or "alternate")).Aggregate(new StringBuilder(), (text, link) => text.Append(text.Length == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"<{link.Href}>; rel=\"{link.Rel}\"; type=\"{link.Type}\"")).ToString();
}
