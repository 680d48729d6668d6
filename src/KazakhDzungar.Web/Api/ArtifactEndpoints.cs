using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace KazakhDzungar.Web.Api;

/// <summary>Serves the atlas bundle and the basemap: immutable, content-hashed, compressed beforehand.</summary>
internal static class ArtifactEndpoints
{
    public static void MapArtifacts(this IEndpointRouteBuilder app) =>
        app.MapMethods("/atlas/{name}-{hash}.json", ["GET", "HEAD"], Serve);

    private static Results<FileContentHttpResult, EmptyHttpResult> Serve(string name, string hash, HttpContext context, ArtifactStore store)
    {
        if (!ArtifactPress.Names.Contains(name) || store.Get(name) is not { } artifact || artifact.Hash != hash)
        {
            Fault.Set(context, StatusCodes.Status404NotFound, "hash", "Fault.NoSuchDocument", $"{name}-{hash}");
            return TypedResults.Empty;
        }

        var (bytes, encoding) = Encode(artifact, context.Request);
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        return TypedResults.File(bytes, artifact.MediaType, entityTag: new EntityTagHeaderValue($"\"{artifact.Hash}{(encoding is null ? "" : "-" + encoding)}\""));
    }

    private static (byte[] Bytes, string? Encoding) Encode(Artifact artifact, HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        bool Accepts(string encoding) => accepted.Any(a => a.Value == encoding && a.Quality is not 0);
        return Accepts("br") ? (artifact.Brotli, "br") : Accepts("gzip") ? (artifact.Gzip, "gzip") : (artifact.Identity, null);
    }
}
