namespace KazakhDzungar.Web.Features;

/// <summary>The media types of the answers.</summary>
internal static class MediaTypes
{
    public const string GeoJson = "application/geo+json";

    public const string Json = "application/json";

    public const string Html = "text/html";

    public const string OpenApi = "application/vnd.oai.openapi+json;version=3.0";

    public const string Problem = "application/problem+json";
}
