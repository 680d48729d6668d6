using KazakhDzungar.Web.Export.Package;
using KazakhDzungar.Web.Features;
using Microsoft.Net.Http.Headers;

namespace KazakhDzungar.Web.Export;

/// <summary>Answers with a file to keep: its version in its name and its tag, 304 to those who have it, readable from everywhere.</summary>
internal static class FileAnswer
{
    /// <summary>The program is part of what a file looks like.</summary>
    private static readonly string Program = typeof(FileAnswer).Module.ModuleVersionId.ToString("N")[..8];

    /// <param name="context">The request.</param>
    /// <param name="version">What the bytes at this address depend on.</param>
    /// <param name="name">What the file is called.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="write">Makes the file; not called where the client has it.</param>
    /// <param name="language">Its language, BCP 47; null for that of the request.</param>
    public static Task SendAsync(HttpContext context, string version, string name, string mediaType, Func<byte[]> write, string? language = null)
    {
        var (request, response) = (context.Request, context.Response);
        // Weak: the same file is sent compressed and not.
        var tag = new EntityTagHeaderValue($"\"{version}-{Program}\"", isWeak: true);
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "public, no-cache";
        response.Headers.ContentLanguage = language ?? Words.Language;
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.Link = $"<{Licence.Address}>; rel=\"license\", <{PackageEndpoints.Descriptor}>; rel=\"describedby\"; type=\"application/json\"";
        if (request.Headers.IfNoneMatch.Count > 0 && request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = mediaType;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name }.ToString();
        var bytes = write();
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
