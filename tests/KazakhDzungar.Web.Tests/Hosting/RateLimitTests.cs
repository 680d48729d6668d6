using System.Net;
using System.Text.Json;
using KazakhDzungar.Web.Api.Features;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Options;
using KazakhDzungar.Web.Tests.Api.Features;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Hosting;

/// <summary>Who asks too much of search and interface is told when to ask again; pages are never refused.</summary>
public sealed class RateLimitTests(RateLimitTests.Atlas atlas) : IClassFixture<RateLimitTests.Atlas>
{
    private const int Burst = 3;

    [Fact]
    public async Task Past_the_limit_the_answer_says_when_to_ask_again_in_the_visitor_s_language()
    {
        await using var own = new Atlas(); // of which nobody has asked anything yet
        using var visitor = own.Visitor("ru");
        visitor.DefaultRequestHeaders.Accept.Clear();
        visitor.DefaultRequestHeaders.Add("Accept", "application/json");
        for (var i = 0; i < Burst; i++)
        {
            using var answer = await visitor.GetAsync(new Uri("/ru/search.json?q=Tashkent", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var refused = await RefusedAsync(visitor, "/ru/search.json?q=Tashkent");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        using var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync());
        Assert.Equal((429, "client"), (problem.RootElement.GetProperty("status").GetInt32(), problem.RootElement.GetProperty("parameter").GetString()));
        Assert.Equal("Слишком много запросов сразу", problem.RootElement.GetProperty("title").GetString());
        for (var i = 0; i < 2 * Burst; i++)
        {
            using var page = await visitor.GetAsync(new Uri("/ru/people/abylai", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
    }

    [Fact]
    public async Task The_interface_refuses_as_its_definition_says()
    {
        using var visitor = atlas.Visitor();
        visitor.DefaultRequestHeaders.Accept.Clear();
        using var refused = await RefusedAsync(visitor, "/api/conformance");
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(refused.Headers.GetValues("Access-Control-Allow-Origin")));
        using var document = JsonDocument.Parse(atlas.Services.GetRequiredService<OpenApiDocument>().Of("http://localhost"));
        var definition = new Definition(document.RootElement);
        using var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync());
        foreach (var operation in definition.Operations)
        {
            Assert.Empty(definition.Schemas.Faults(Operation.Content(operation.Answer("429"))["application/problem+json"], problem.RootElement));
        }
    }

    [Theory]
    [InlineData("/api", true)]
    [InlineData("/api/collections/events/items", true)]
    [InlineData("/kk/search", true)]
    [InlineData("/kk/search.json", true)]
    [InlineData("/en/events.csv", true)]
    [InlineData("/en/events/orbulaq-1643.geojson", true)]
    [InlineData("/data/kazakh-dzungar.zip", true)]
    [InlineData("/en/", false)]
    [InlineData("/en/events", false)]
    [InlineData("/ru/people/abylai", false)]
    [InlineData("/css/site.css", false)]
    [InlineData("/js/search/main.js", false)]
    [InlineData("/atlas/atlas-1.json", false)]
    [InlineData("/health", false)]
    [InlineData("/error", false)]
    public void Search_interface_and_files_are_counted(string path, bool counted) => Assert.Equal(counted, RateLimits.Counts(path));

    [Fact]
    public async Task Every_setting_is_documented()
    {
        var readme = await File.ReadAllTextAsync(Path.GetFullPath("../README.md", AtlasFixture.Data));
        Assert.All(typeof(AtlasOptions).GetProperties(), p => Assert.Contains($"`{AtlasOptions.Section}:{p.Name}`", readme, StringComparison.Ordinal));
    }

    /// <summary>Asks more at once than any bucket holds, however slow the machine is.</summary>
    private static async Task<HttpResponseMessage> RefusedAsync(HttpClient visitor, string address)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 10 * Burst).Select(_ => visitor.GetAsync(new Uri(address, UriKind.Relative))));
        var refused = Assert.IsType<HttpResponseMessage>(Array.Find(answers, a => a.StatusCode == HttpStatusCode.TooManyRequests));
        Array.ForEach(Array.FindAll(answers, a => a != refused), a => a.Dispose());
        return refused;
    }

    /// <summary>An atlas that refuses early.</summary>
    public sealed class Atlas : AtlasFixture
    {
        protected override string RateLimit => "true";

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Atlas:RateLimitBurst", $"{Burst}");
            builder.UseSetting("Atlas:RateLimitPerSecond", "1");
        }
    }
}
