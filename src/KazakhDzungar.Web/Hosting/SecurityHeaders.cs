using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace KazakhDzungar.Web.Hosting;

/// <summary>Headers that every answer carries. Nothing is loaded from another host, no script or style stands in the page, but the import map and the start of the map.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, ModuleMap modules, FirstPaint firstPaint)
{
    private const string ResourcePolicy = "Cross-Origin-Resource-Policy";

    private string? _policy;

    /// <summary>Lets pages of other hosts show an answer in a frame. It can do no more there than be read.</summary>
    public static void AllowFrames(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
        response.Headers[ResourcePolicy] = "cross-origin";
    }

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(Set, context.Response.Headers);
        return next(context);
    }

    private Task Set(object state)
    {
        var headers = (IHeaderDictionary)state;
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, _policy ??= Policy());
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.TryAdd(ResourcePolicy, "same-origin");
        return Task.CompletedTask;
    }

    private string Policy()
    {
        return "default-src 'none'; "
            + $"script-src 'self' {Hash(modules.Text)} {Hash(firstPaint.Text)}; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
