using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace KazakhDzungar.Web.Tests.Hosting;

/// <summary>What every answer carries, the front door, and the addresses for programs.</summary>
[Collection(AtlasTests.Name)]
public sealed partial class HostTests(AtlasFixture atlas)
{
    [Theory]
    [InlineData("kk", "/kk/")]
    [InlineData("ru-RU,ru;q=0.9", "/ru/")]
    [InlineData("de,fr", "/en/")]
    public async Task The_front_door_leads_on_by_language(string accept, string expected)
    {
        using var visitor = atlas.Visitor(accept);
        using var response = await visitor.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Fact]
    public async Task The_policy_allows_the_scripts_in_the_page_by_their_hash_and_nothing_unsafe()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/", UriKind.Relative));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        var scripts = (await AtlasFixture.ParseAsync(response)).QuerySelectorAll("script:is(:not([type]), [type=importmap]):not([src])");
        Assert.Equal(2, scripts.Length);
        foreach (var script in scripts)
        {
            var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script.TextContent)));
            Assert.Contains($"'sha256-{hash}'", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_map_page_s_module_is_served_under_its_fingerprinted_name_for_ever()
    {
        using var visitor = atlas.Visitor();
        using var page = await visitor.GetAsync(new Uri("/en/", UriKind.Relative));
        var document = await AtlasFixture.ParseAsync(page);
        var afterPaint = Assert.IsType<IHtmlTemplateElement>(document.QuerySelector("#after-paint"), exactMatch: false);
        var source = afterPaint.Content.QuerySelector("script[type=module]")!.GetAttribute("src")!;
        Assert.Matches(Fingerprinted(), source);
        using var module = await visitor.GetAsync(new Uri(source, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, module.StatusCode);
        Assert.NotEmpty(await module.Content.ReadAsByteArrayAsync());
        Assert.Contains("immutable", module.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using var imports = JsonDocument.Parse(document.QuerySelector("script[type=importmap]")!.TextContent);
        Assert.NotEmpty(imports.RootElement.GetProperty("imports").EnumerateObject());
        foreach (var import in imports.RootElement.GetProperty("imports").EnumerateObject())
        {
            using var imported = await visitor.GetAsync(new Uri(import.Value.GetString()!, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, imported.StatusCode);
        }
    }

    [Fact]
    public async Task The_bundle_is_immutable_compressed_and_revalidated()
    {
        using var visitor = atlas.Visitor();
        using var page = await visitor.GetAsync(new Uri("/en/", UriKind.Relative));
        var address = new Uri((await AtlasFixture.ParseAsync(page)).QuerySelector("#sheet")!.GetAttribute("data-bundle")!, UriKind.Relative);
        foreach (var encoding in new[] { "br", "gzip", null })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (encoding is not null)
            {
                request.Headers.Add("Accept-Encoding", encoding);
            }

            using var response = await visitor.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            using var again = new HttpRequestMessage(HttpMethod.Get, address);
            again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
            again.Headers.Add("Accept-Encoding", encoding ?? "identity");
            using var unchanged = await visitor.SendAsync(again);
            Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        }
    }

    [Fact]
    public async Task A_document_is_only_read()
    {
        using var visitor = atlas.Visitor();
        using var page = await visitor.GetAsync(new Uri("/en/", UriKind.Relative));
        var address = new Uri((await AtlasFixture.ParseAsync(page)).QuerySelector("#sheet")!.GetAttribute("data-bundle")!, UriKind.Relative);
        using var head = await visitor.SendAsync(new(HttpMethod.Head, address));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 100_000);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        using var post = await visitor.PostAsync(address, null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Assert.Equal(["GET", "HEAD"], post.Content.Headers.Allow);
    }

    [Fact]
    public async Task Health_tells_the_hash_and_the_counts()
    {
        using var program = atlas.CreateClient();
        using var health = JsonDocument.Parse(await program.GetStringAsync(new Uri("/health", UriKind.Relative)));
        using var version = JsonDocument.Parse(await program.GetStringAsync(new Uri("/version", UriKind.Relative)));
        Assert.Equal("ok", health.RootElement.GetProperty("status").GetString());
        Assert.True(health.RootElement.GetProperty("events").GetInt32() > 100);
        Assert.True(health.RootElement.GetProperty("regions").GetInt32() >= 45);
        Assert.Equal(health.RootElement.GetProperty("dataHash").GetString(), version.RootElement.GetProperty("dataHash").GetString());
    }

    [Fact]
    public async Task A_request_is_logged_once_and_without_its_query()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/?t=1741&secret=7461", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var events = atlas.Log.Lines.Where(l => l.Category.EndsWith("RequestLogging", StringComparison.Ordinal)).Select(l => l.Message).ToList();
        Assert.Contains(events, m => m.StartsWith("HTTP GET /en/ responded 200", StringComparison.Ordinal));
        Assert.DoesNotContain(events, m => m.Contains("7461", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^/js/atlas/main\.[a-z0-9]{10}\.js$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fingerprinted();
}
