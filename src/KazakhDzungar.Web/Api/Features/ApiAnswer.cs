using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Features;
using KazakhDzungar.Web.Hosting;

namespace KazakhDzungar.Web.Api.Features;

/// <summary>What the answers of the service have in common: the headers, being asked again, problems.</summary>
internal static class ApiAnswer
{
    private const int TagLength = 24;
    private const int LongestEcho = 100;

    /// <summary>Another program describes itself otherwise, though the record be the same.</summary>
    private static readonly string Program = typeof(ApiAnswer).Module.ModuleVersionId.ToString("N");

    /// <summary>Sets the headers of an answer. False where it has no body: it is known already, or only the headers are asked for.</summary>
    /// <param name="context">The request.</param>
    /// <param name="dataHash">The hash of the record.</param>
    /// <param name="mediaType">The media type of the answer.</param>
    /// <param name="language">Its language; null where it has none.</param>
    public static bool Begin(HttpContext context, string dataHash, string mediaType, string? language)
    {
        var (request, response, headers) = (context.Request, context.Response, context.Response.Headers);
        Share(response);
        headers.Vary = "Accept, Accept-Language, Accept-Encoding";
        headers.CacheControl = "public, no-cache";
        var tag = Tag(request, dataHash, mediaType, language);
        headers.ETag = tag;
        headers.ContentLanguage = language;
        if (request.Headers.IfNoneMatch.Count > 0 && request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == tag[2..] || known.Tag == "*"))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return false;
        }

        response.ContentType = mediaType;
        return !HttpMethods.IsHead(request.Method);
    }

    /// <summary>Programs in any page may read the answer (Fetch, CORS protocol).</summary>
    public static void Share(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "ETag, Link, Content-Language, Content-Crs, Retry-After";
    }

    /// <summary>400, with the parameter at fault.</summary>
    public static Task RefuseAsync(HttpContext context, SelectionProblem problem) => ProblemAsync(
        context, StatusCodes.Status400BadRequest, Short(problem.Parameter), $"SelectionFault.{EnumText.Of(problem.Fault)}", Short(problem.Value), Short(problem.Parameter));

    /// <summary>404: there is no such collection or feature.</summary>
    public static Task NoSuchAsync(HttpContext context, string parameter, string section, string id) =>
        ProblemAsync(context, StatusCodes.Status404NotFound, parameter, "Fault.NoSuchRecord", section, Short(id));

    /// <summary>A problem document (RFC 9457) that names the part of the request at fault.</summary>
    public static async Task ProblemAsync(HttpContext context, int status, string parameter, string key, params object[] arguments)
    {
        var words = context.RequestServices.GetRequiredService<Words>();
        var response = context.Response;
        Share(response);
        response.StatusCode = status;
        response.ContentType = MediaTypes.Problem;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentLanguage = Words.Language;
        await using var json = new Utf8JsonWriter(response.BodyWriter, new() { Encoder = FeatureJson.Encoder });
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", words[$"Fault.Title.{status}"]);
        json.WriteNumber("status", status);
        json.WriteString("detail", words[key, arguments]);
        json.WriteString("parameter", parameter);
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }

    private static string Short(string text) => text.Length <= LongestEcho ? text : text[..LongestEcho] + "…";

    /// <summary>Weak, since answers that say the same differ in when they were written and how they are compressed.</summary>
    private static string Tag(HttpRequest request, string dataHash, string mediaType, string? language)
    {
        var asked = $"{Program}\n{dataHash}\n{FeatureExports.Origin(request)}\n{request.Path}\n{request.QueryString}\n{mediaType}\n{language}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)))[..TagLength]}\"";
    }
}
