using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;

namespace KazakhDzungar.Web.Api;

/// <summary>
/// Serves the atlas bundle from memory: immutable, content-hashed, compressed beforehand. Stands before all that only
/// pages need, so that a document costs little more than its bytes.
/// </summary>
internal sealed class Documents(RequestDelegate next, ArtifactStore store)
{
    private static readonly PathString Folder = new("/atlas");

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments(Folder, StringComparison.Ordinal, out var rest))
        {
            return next(context);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        if (store.Find(request.Path.Value!) is { } artifact)
        {
            return AnswerAsync(context, artifact);
        }

        Fault.Set(context, StatusCodes.Status404NotFound, "hash", "Fault.NoSuchDocument", Path.GetFileNameWithoutExtension(rest.Value!));
        return Task.CompletedTask;
    }

    private static Task AnswerAsync(HttpContext context, Artifact artifact)
    {
        var (bytes, encoding) = Encode(artifact, context.Request);
        var tag = encoding is null ? $"\"{artifact.Hash}\"" : $"\"{artifact.Hash}-{encoding}\"";
        var (response, headers) = (context.Response, context.Response.Headers);
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        headers.ETag = tag;
        if (IsKnown(context.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentEncoding = encoding;
        headers.ContentType = artifact.MediaType;
        headers.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static bool IsKnown(HttpRequest request, string tag) => request.Headers.IfNoneMatch.Count > 0
        && request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == tag || known.Tag == "*");

    private static (byte[] Bytes, string? Encoding) Encode(Artifact artifact, HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        bool Accepts(string encoding) => accepted.Any(a => a.Value == encoding && a.Quality is not 0);
        return Accepts("br") ? (artifact.Brotli, "br") : Accepts("gzip") ? (artifact.Gzip, "gzip") : (artifact.Identity, null);
    }
}
