using System.Net;
using System.Text;
using System.Text.Json;

namespace KazakhDzungar.Web.Tests.Api.Reconciliation;

/// <summary>The Reconciliation Service API 0.2: names become records, by GET and by POST, and what is wrong is named.</summary>
[Collection(AtlasTests.Name)]
public sealed class ReconciliationTests(AtlasFixture atlas)
{
    public static TheoryData<string, string> Wrong => new()
    {
        { "people?queries=", "queries" },
        { "people?queries=%00", "queries" },
        { "people?queries=[]", "queries" },
        { "people?queries={\"a\":{}}", "queries" },
        { "people?queries={\"a\":{\"query\":7}}", "queries" },
        { "people?queries={\"a\":{\"query\":\"\\ud800\"}}", "queries" },
        { "people?queries={\"a\":{\"query\":\"x\",\"limit\":-1}}", "queries" },
        { "people?queries={\"a\":{\"query\":\"x\",\"limit\":1e9}}", "queries" },
        { "people?queries={\"a\":{\"query\":\"x\",\"type\":[7]}}", "queries" },
        { "people?queries={\"a\":{\"query\":\"" + new string('a', 201) + "\"}}", "queries" },
        { "people?extend={}", "extend" },
        { "people?extend={\"ids\":[],\"properties\":[{\"id\":\"weight\"}]}", "extend" },
        { "people?callback=x", "callback" },
        { "people/suggest?prefix=", "prefix" },
        { "people/suggest?prefix=a&cursor=-1", "cursor" },
        { "people/suggest?colour=red", "colour" },
    };

    [Theory]
    [InlineData("people", "Абулмамбет", "abulmambet-khan")]
    [InlineData("people", "Davatsi", "dawachi")]
    [InlineData("people", "Galdan Tserin", "galdan-tseren")]
    [InlineData("people", "乾隆帝", "qianlong")]
    [InlineData("places", "Anyrakai", "anyraqai")]
    [InlineData("places", "Сырдарья", "syr-darya")]
    [InlineData("places", "Tashkent", "tashkent")]
    public async Task A_name_in_any_spelling_is_matched(string service, string name, string id)
    {
        var candidates = await AskAsync(service, name);
        Assert.Equal(id, candidates[0].GetProperty("id").GetString());
        Assert.True(candidates[0].GetProperty("match").GetBoolean() || candidates[0].GetProperty("score").GetDouble() < 90);
        Assert.All(candidates, c => Assert.InRange(c.GetProperty("score").GetDouble(), 0, 100));
    }

    [Fact]
    public async Task Two_of_a_name_are_no_match_and_neither_is_a_stranger()
    {
        Assert.All(await AskAsync("people", "Abulkhair"), c => Assert.False(c.GetProperty("match").GetBoolean()));
        Assert.Empty(await AskAsync("people", "Napoleon"));
        Assert.Empty(await AskAsync("people", "\"' OR NEAR(*)"));
    }

    [Fact]
    public async Task A_batch_is_answered_key_by_key_with_limits_and_types()
    {
        using var visitor = atlas.Visitor();
        const string Batch = """{"a": {"query": "Galdan", "limit": 1}, "b": {"query": "Tashkent", "type": "river"}, "c": {"query": "Tashkent", "type": ["city", "river"]}}""";
        using var people = await PostAsync(visitor, "people", Batch);
        Assert.Single(people.RootElement.GetProperty("a").GetProperty("result").EnumerateArray());
        using var places = await PostAsync(visitor, "places", Batch);
        Assert.DoesNotContain(places.RootElement.GetProperty("b").GetProperty("result").EnumerateArray(), c => c.GetProperty("id").GetString() == "tashkent");
        Assert.Contains(places.RootElement.GetProperty("c").GetProperty("result").EnumerateArray(), c => c.GetProperty("id").GetString() == "tashkent");
    }

    [Fact]
    public async Task The_manifest_leads_to_pages_previews_and_suggestions()
    {
        using var visitor = atlas.Visitor("kk");
        using var manifest = await JsonAsync(visitor, "/api/reconcile/places");
        var view = manifest.RootElement.GetProperty("view").GetProperty("url").GetString()!;
        var preview = manifest.RootElement.GetProperty("preview").GetProperty("url").GetString()!;
        foreach (var address in new[] { view, preview })
        {
            using var page = await visitor.GetAsync(new Uri(address.Replace("{{id}}", "tashkent", StringComparison.Ordinal)));
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.Equal("kk", (await AtlasFixture.ParseAsync(page)).DocumentElement.GetAttribute("lang"));
            Assert.Contains(address == preview ? "frame-ancestors *" : "frame-ancestors 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }

        using var suggested = await JsonAsync(visitor, "/api/reconcile/places/suggest?prefix=tashk");
        Assert.Equal("tashkent", suggested.RootElement.GetProperty("result")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Properties_are_fetched_for_what_was_matched()
    {
        using var visitor = atlas.Visitor();
        using var proposed = await JsonAsync(visitor, "/api/reconcile/places/properties?type=city");
        var ids = string.Join(',', proposed.RootElement.GetProperty("properties").EnumerateArray().Select(p => $$"""{"id": "{{p.GetProperty("id").GetString()}}"}"""));
        using var fetched = await JsonAsync(visitor, "/api/reconcile/places?extend=" + Uri.EscapeDataString($$"""{"ids": ["tashkent", "nowhere"], "properties": [{{ids}}]}"""));
        var rows = fetched.RootElement.GetProperty("rows");
        Assert.InRange(rows.GetProperty("tashkent").GetProperty("longitude")[0].GetProperty("float").GetDouble(), 69, 70);
        Assert.Equal("city", rows.GetProperty("tashkent").GetProperty("kind")[0].GetProperty("id").GetString());
        Assert.All(rows.GetProperty("nowhere").EnumerateObject(), p => Assert.Empty(p.Value.EnumerateArray()));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_named(string address, string parameter)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/api/reconcile/" + address.Replace("\"", "%22", StringComparison.Ordinal), UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task A_batch_has_a_limit_and_a_post_has_to_be_a_form()
    {
        using var visitor = atlas.Visitor();
        var many = "{" + string.Join(',', Enumerable.Range(0, 101).Select(i => $$"""  "q{{i}}": {"query": "a"}""")) + "}";
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("queries", many)]);
        using var refused = await visitor.PostAsync(new Uri("/api/reconcile/people", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var text = new StringContent(many, Encoding.UTF8, "text/plain");
        using var noForm = await visitor.PostAsync(new Uri("/api/reconcile/people", UriKind.Relative), text);
        Assert.Equal(HttpStatusCode.BadRequest, noForm.StatusCode);
        using var nobody = await visitor.GetAsync(new Uri("/api/reconcile/ships", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
    }

    private async Task<IReadOnlyList<JsonElement>> AskAsync(string service, string name)
    {
        using var visitor = atlas.Visitor();
        using var answer = await JsonAsync(visitor, $"/api/reconcile/{service}?queries=" + Uri.EscapeDataString(JsonSerializer.Serialize(new { q0 = new { query = name } })));
        return [.. answer.RootElement.GetProperty("q0").GetProperty("result").EnumerateArray().Select(c => c.Clone())];
    }

    private static async Task<JsonDocument> JsonAsync(HttpClient visitor, string address)
    {
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync());
    }

    private static async Task<JsonDocument> PostAsync(HttpClient visitor, string service, string queries)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("queries", queries)]);
        using var response = await visitor.PostAsync(new Uri($"/api/reconcile/{service}", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync());
    }
}
