using System.Net;
using System.Text.Json;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Tests.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Api.Features;

/// <summary>Features as OGC 17-069r4 wants them: paged, selected, in three languages, known again.</summary>
[Collection(ServiceTests.Name)]
public sealed class ItemsTests(ServiceFixture service)
{
    public static readonly IReadOnlyList<string> Names = ["events", "places", "people", "people-activities", "regions", "holdings", "changes", "frontiers", "routes"];

    public static TheoryData<string> Collections => [.. Names];

    public static TheoryData<string> Questions =>
    [
        "events/items?kind=embassy&juz=middle-juz&stage=stage-4&archive=avpri", "holdings/items?datetime=1730-01-01&bbox=69,41,70,42",
        "events/items?datetime=1741/1743&temporal=surely&bbox=60,45,80,55", "people-activities/items?person=abylai&sort=date", "changes/items?after=dzungar-khanate&hold=held",
    ];

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task The_pages_of_a_collection_hold_each_record_of_the_database_once_and_lead_back(string collection)
    {
        var (seen, next, previous, expected) = (new List<string>(), $"/api/collections/{collection}/items?limit=40", (string?)null, Count(collection));
        while (next is not null)
        {
            var page = await service.ReadAsync(next);
            var features = page.GetProperty("features").EnumerateArray().ToList();
            Assert.All(features, Geometry.Check);
            Assert.Equal(features.Count, page.GetProperty("numberReturned").GetInt32());
            Assert.Equal(expected, page.GetProperty("numberMatched").GetInt32());
            Assert.Equal(previous is null ? null : Self(await service.ReadAsync(previous)), Link(page, "prev") is { } back ? Self(await service.ReadAsync(back)) : null);
            seen.AddRange(features.Select(f => f.GetProperty("id").GetString()!));
            (previous, next) = (Self(page), Link(page, "next"));
        }

        Assert.Equal(expected, seen.Count);
        Assert.Distinct(seen);
        var one = await service.ReadAsync($"/api/collections/{collection}/items/{Uri.EscapeDataString(seen[^1])}");
        Assert.Equal(seen[^1], one.GetProperty("id").GetString());
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task A_feature_says_the_same_in_three_languages_with_words_of_each(string collection)
    {
        var texts = new List<string>();
        foreach (var language in new[] { "en", "kk", "ru" })
        {
            using var response = await service.AskAsync($"/api/collections/{collection}/items?limit=1&lang={language}");
            Assert.Equal(language, Assert.Single(response.Content.Headers.ContentLanguage));
            using var accepted = await service.AskAsync($"/api/collections/{collection}/items?limit=1", ("Accept-Language", $"de, {language}-KZ;q=0.8, en;q=0.1"));
            Assert.Equal(language, Assert.Single(accepted.Content.Headers.ContentLanguage));
            Assert.NotEqual(response.Headers.ETag, accepted.Headers.ETag);
            var properties = (await service.ReadAsync($"/api/collections/{collection}/items?limit=1&lang={language}&sort=date")).GetProperty("features")[0].GetProperty("properties");
            texts.Add(properties.EnumerateObject().ElementAt(1).Value.GetString()!);
        }

        Assert.Distinct(texts);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Each_question_of_the_documentation_is_answered_by_one_call(string question) =>
        Assert.InRange((await service.ReadAsync($"/api/collections/{question}")).GetProperty("numberMatched").GetInt32(), 1, 200);

    [Fact]
    public async Task Possibly_finds_all_that_surely_finds_and_more()
    {
        var surely = await IdsAsync("events/items?datetime=1741-01-01T00:00:00Z/1742-06-30T12:00:00.5Z&temporal=surely&limit=1000");
        var possibly = await IdsAsync("events/items?datetime=1741-01-01/1742-06-30&limit=1000");
        Assert.NotEmpty(surely);
        Assert.ProperSubset(possibly, surely);
    }

    [Theory]
    [InlineData("1741", "1741-01-01/1741-12-31")]
    [InlineData("1741-02-28T00:00:00Z", "1741-02-28")]
    [InlineData("1741-02-28t23:59:59.999z", "1741-02-28")]
    [InlineData("1741-02-28T23:59:59+05:00", "1741-02-28")]
    [InlineData("../1700", "/1700")]
    [InlineData("1750/..", "1750-01-01T/")]
    [InlineData("1741/..&datetime=../1745", "1741/1745")]
    public async Task One_time_may_be_written_in_several_ways(string one, string other) =>
        Assert.Equal(await IdsAsync($"events/items?limit=1000&datetime={one.Replace("+", "%2B", StringComparison.Ordinal)}"), await IdsAsync($"events/items?limit=1000&datetime={other}"));

    [Fact]
    public async Task A_box_finds_what_touches_it_and_nothing_that_is_not_located()
    {
        var regions = await service.ReadAsync("/api/collections/regions/items?bbox=69.2,41.2,69.3,41.4");
        Assert.Equal("tashkent", Assert.Single(regions.GetProperty("features").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(await IdsAsync("holdings/items?bbox=69.2,41.2,69.3,41.4"), await IdsAsync("holdings/items?bbox=69.2,41.2,-100,69.3,41.4,9000"));
        var everywhere = await service.ReadAsync("/api/collections/places/items?bbox=-180,-90,180,90&limit=1000");
        Assert.All(everywhere.GetProperty("features").EnumerateArray(), p => Assert.NotEqual(JsonValueKind.Null, p.GetProperty("geometry").ValueKind));
        Assert.True(everywhere.GetProperty("numberMatched").GetInt32() < Count("places"));
    }

    [Fact]
    public async Task The_held_land_of_a_day_covers_every_region_exactly_once()
    {
        var held = await service.ReadAsync("/api/collections/holdings/items?hold=held&datetime=1640-06-01&temporal=surely&limit=1000");
        var regions = held.GetProperty("features").EnumerateArray().Select(h => h.GetProperty("properties").GetProperty("region").GetString()).ToList();
        Assert.Distinct(regions);
        Assert.Equal(Count("regions"), regions.Count);
    }

    [Fact]
    public async Task Who_held_a_town_when_comes_with_who_says_so()
    {
        var held = await service.ReadAsync("/api/collections/holdings/items?region=tashkent&datetime=1730-01-01");
        var properties = Assert.Single(held.GetProperty("features").EnumerateArray()).GetProperty("properties");
        Assert.Equal("dzungar-khanate", properties.GetProperty("holder").GetString());
        Assert.StartsWith("1723", properties.GetProperty("starts_not_before").GetString(), StringComparison.Ordinal);
        Assert.Matches("^wars stage-[0-9]/[0-9]", properties.GetProperty("citations").GetString());
    }

    [Theory]
    [InlineData("limit=100000", 173)]
    [InlineData("limit=99999999999999", 173)]
    [InlineData("", 100)]
    [InlineData("limit=1", 1)]
    [InlineData("offset=9999999", 0)]
    public async Task A_limit_above_the_greatest_is_the_greatest(string query, int atMost)
    {
        var page = await service.ReadAsync($"/api/collections/events/items?{query}");
        Assert.Equal(Math.Min(atMost, Count("events")), page.GetProperty("numberReturned").GetInt32());
    }

    [Fact]
    public async Task A_list_says_its_licence_its_version_its_query_and_when_it_was_written()
    {
        using var response = await service.AskAsync("/api/collections/events/items?kind=battle&limit=2&offset=2");
        Assert.Equal("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>", Assert.Single(response.Headers.GetValues("Content-Crs")));
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("ETag", Assert.Single(response.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
        Assert.Contains("rel=\"next\"", Assert.Single(response.Headers.GetValues("Link")), StringComparison.Ordinal);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var list = document.RootElement;
        using var scope = service.Services.CreateScope();
        Assert.Equal((await scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Versions.SingleAsync()).DataHash, list.GetProperty("dataHash").GetString());
        Assert.Equal("kind=battle&limit=2&offset=2", list.GetProperty("query").GetString());
        Assert.Equal("CC BY-SA 4.0", list.GetProperty("license").GetString());
        Assert.InRange(list.GetProperty("timeStamp").GetDateTimeOffset(), TimeProvider.System.GetUtcNow().AddMinutes(-5), TimeProvider.System.GetUtcNow().AddMinutes(5));
    }

    [Fact]
    public async Task Only_the_headers_are_given_where_only_they_are_asked_for()
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, ServiceFixture.At("/api/collections/events/items"));
        using var response = await service.Http.SendAsync(head);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/geo+json", response.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(response.Headers.ETag);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        using var options = new HttpRequestMessage(HttpMethod.Options, ServiceFixture.At("/api/collections"));
        using var preflight = await service.Http.SendAsync(options);
        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Contains("GET", Assert.Single(preflight.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
        using var post = await service.Http.PostAsync(ServiceFixture.At("/api/collections"), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Theory]
    [InlineData("/api", "text/html")]
    [InlineData("/api/collections", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    [InlineData("/api/collections/events/items?lang=kk", "text/html;q=0.9, application/json;q=0.2")]
    public async Task A_browser_gets_a_page_at_the_same_address(string address, string accept)
    {
        using var page = await service.AskAsync(address, ("Accept", accept));
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        using var json = await service.AskAsync(address, ("Accept", "application/json, text/html;q=0.5"));
        Assert.EndsWith("json", json.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
        Assert.Contains("Accept", json.Headers.Vary);
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task A_page_lists_what_its_json_lists_and_leads_on_as_far(string collection)
    {
        var query = $"/api/collections/{collection}/items?limit=7&offset=7&lang=ru";
        var list = await service.ReadAsync(query);
        using var response = await service.AskAsync(query + "&f=html");
        var page = await AtlasFixture.ParseAsync(response);
        Assert.Equal("ru", page.DocumentElement.GetAttribute("lang"));
        var rows = page.QuerySelectorAll("tbody th a").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")!.Split('/')[^1]));
        Assert.Equal(list.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("id").GetString()), rows);
        Assert.EndsWith("items?limit=7&offset=14", page.QuerySelector("nav.pages a[rel=next]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("items?limit=7", page.QuerySelector("nav.pages a[rel=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
        using var one = await service.AskAsync(page.QuerySelector("tbody th a")!.GetAttribute("href")!);
        var properties = (await AtlasFixture.ParseAsync(one)).QuerySelectorAll("dl.claims dt code").Select(c => c.TextContent).ToList();
        Assert.Equal("geometry", properties[0]);
        Assert.Equal(properties, properties.Intersect(list.GetProperty("features")[0].GetProperty("properties").EnumerateObject().Select(p => p.Name).Prepend("geometry")));
    }

    [Fact]
    public async Task Every_link_of_the_service_leads_somewhere_of_the_type_it_says()
    {
        var (waiting, known) = (new Queue<(string Href, string Type)>([($"{service.Origin}/api", "application/json")]), new HashSet<string>(StringComparer.Ordinal));
        while (waiting.TryDequeue(out var link))
        {
            using var response = await service.AskAsync(link.Href, ("Accept", link.Type));
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{link.Href}: {response.StatusCode}");
            Assert.Equal(link.Type.Split(';')[0], response.Content.Headers.ContentType!.MediaType);
            if (link.Type is "text/html" or "application/vnd.oai.openapi+json;version=3.0")
            {
                continue;
            }

            using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            var collections = document.RootElement.TryGetProperty("collections", out var all) ? all.EnumerateArray().SelectMany(c => c.GetProperty("links").EnumerateArray()) : [];
            foreach (var next in document.RootElement.GetProperty("links").EnumerateArray().Concat(collections))
            {
                var href = next.GetProperty("href").GetString()!;
                if (href.StartsWith(service.Origin, StringComparison.Ordinal) && known.Add(href + next.GetProperty("type")))
                {
                    waiting.Enqueue((href, next.GetProperty("type").GetString()!));
                }
            }
        }

        Assert.True(known.Count > 50);
    }

    private static string Self(JsonElement page) => Link(page, "self")!.Replace("&offset=0", "", StringComparison.Ordinal);

    private static string? Link(JsonElement page, string rel) =>
        page.GetProperty("links").EnumerateArray().FirstOrDefault(l => l.GetProperty("rel").GetString() == rel) is { ValueKind: JsonValueKind.Object } link ? link.GetProperty("href").GetString() : null;

    private async Task<HashSet<string>> IdsAsync(string question) =>
        (await service.ReadAsync($"/api/collections/{question}")).GetProperty("features").EnumerateArray().Select(f => f.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);

    private int Count(string collection) => service.Count(collection);
}
