using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace KazakhDzungar.Web.Pages;

/// <summary>Answers a script of ours with JSON in the visitor's language, tagged by what it says: 304 to those who have it.</summary>
internal static class ScriptAnswer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static FileContentHttpResult Of<T>(HttpContext http, T document) => Of(http, Write(document));

    /// <param name="http">The request.</param>
    /// <param name="document">What <see cref="Write"/> wrote.</param>
    public static FileContentHttpResult Of(HttpContext http, byte[] document)
    {
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ContentLanguage = Words.Language;
        return TypedResults.Bytes(document, "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(document))[..32]}\""));
    }

    public static byte[] Write<T>(T document) => JsonSerializer.SerializeToUtf8Bytes(document, Json);
}
