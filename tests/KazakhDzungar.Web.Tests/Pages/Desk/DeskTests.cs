using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.Extensions.Logging;

namespace KazakhDzungar.Web.Tests.Pages.Desk;

/// <summary>The research desks without script: every count is that of the page its link leads to, and what is wrong is named.</summary>
[Collection(AtlasTests.Name)]
public sealed partial class DeskTests(AtlasFixture atlas)
{
    public static TheoryData<string> Selections =>
    [
        "/en/events", "/en/events?stage=stage-4&kind=embassy&from=1741&to=1758", "/en/events?juz=middle-juz&archive=avpri&temporal=surely&from=1750&to=1755&view=table",
        "/en/events?bbox=60,40,75,50&q=battle&sort=title", "/en/people", "/en/people?juz=middle-juz&role=ruler", "/en/places", "/en/places?kind=river&kind=city",
        "/en/changes", "/en/changes?after=dzungar-khanate&from=1680&to=1730",
    ];

    public static TheoryData<string, string> Wrong => new()
    {
        { "/en/events?colour=red", "colour" },
        { "/en/events?order=stage", "order" },
        { "/en/events?Stage=stage-1", "Stage" },
        { "/en/events?stage=stage-9", "stage" },
        { "/en/events?view=globe", "view" },
        { "/en/events?from=yesterday", "from" },
        { "/en/events?from=1742&to=1741", "to" },
        { "/en/events?from=%00", "from" },
        { "/en/events?temporal=perhaps", "temporal" },
        { "/en/events?bbox=1,2,3", "bbox" },
        { "/en/events?bbox=-1e308,0,1e308,1", "bbox" },
        { "/en/events?limit=-1", "limit" },
        { "/en/events?limit=100000", "limit" },
        { "/en/events?offset=x", "offset" },
        { "/en/events?sort=colour", "sort" },
        { "/en/events?kind=%27%3B%20DROP%20TABLE%20Events%3B--", "kind" },
        { "/en/events?person=..%2F..%2Fetc%2Fpasswd", "person" },
        { "/en/people?stage=stage-1", "stage" },
        { "/en/people?view=map", "view" },
        { "/en/places?juz=middle-juz", "juz" },
        { "/en/changes?from=1741&to=1740", "to" },
        { "/en/?events=stage%3Dstage-9", "events" },
        { "/en/?t=1741&events=bbox%3D1", "events" },
        { "/en/?events=view%3Dmap", "events" },
    };

    public static TheoryData<string> Hostile =>
    [
        "q=%22%20OR%201%3D1%20--", "q=%FF%FE%00", "q=%F0%9F%A6%84", "q=NEAR(a%20b)*", "q=%00", "q=" + new string('%', 150), "q=a%0D%0ASet-Cookie:x=1", "=", "&&&", "q", "%00=1",
        "q=%D0%BB%CC%81%CC%81%CC%81%CC%81", "offset=9999999", "bbox=-180,-90,180,90", "from=-9999&to=9999", "from=..&to=..", "limit=1000&view=map", "q=%ED%A0%80", "stage=&kind=",
    ];

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task Every_link_leads_to_as_many_as_it_says(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await AtlasFixture.ParseAsync(response);
        var now = Number(page.QuerySelector(".answer")!.GetAttribute("data-summary")!);
        var values = page.QuerySelectorAll("a.value");
        Assert.NotEmpty(values);
        foreach (var link in values)
        {
            var total = await CountAsync(visitor, link.GetAttribute("href")!);
            Assert.True(total == Number(link.GetAttribute("data-total")!), $"{address}: {link.GetAttribute("href")} finds {total}, not {link.GetAttribute("data-total")}");
            var told = link.QuerySelector(".count")!.TextContent.Trim();
            Assert.Equal(total, link.ClassList.Contains("is-picked") ? total : told.StartsWith('+') ? now + Number(told) : Number(told));
        }

        foreach (var chosen in page.QuerySelectorAll("a.chip"))
        {
            Assert.Equal(await CountAsync(visitor, chosen.GetAttribute("href")!), Number(chosen.QuerySelector(".visually-hidden")!.TextContent));
        }
    }

    [Fact]
    public async Task Nothing_found_says_which_filter_to_drop_and_what_that_brings_back()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/events?kind=embassy&stage=stage-1&from=1643&to=1643&temporal=surely", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        Assert.StartsWith("0 of", page.QuerySelector("#results")!.TextContent.Trim(), StringComparison.Ordinal);
        var drops = page.QuerySelectorAll(".drops li");
        Assert.NotEmpty(drops);
        foreach (var drop in drops)
        {
            var count = await CountAsync(visitor, drop.QuerySelector("a")!.GetAttribute("href")!);
            Assert.True(count > 0);
            Assert.Equal(count, Number(drop.QuerySelector(".count")!.TextContent));
        }
    }

    [Theory]
    [InlineData("events")]
    [InlineData("people")]
    [InlineData("places")]
    [InlineData("changes")]
    public async Task The_pages_of_a_list_together_hold_every_record_once(string section)
    {
        using var visitor = atlas.Visitor();
        var seen = new List<string>();
        string? next = $"/en/{section}?view=list&limit=20";
        var total = await CountAsync(visitor, next);
        while (next is not null)
        {
            using var response = await visitor.GetAsync(new Uri(next, UriKind.Relative));
            var page = await AtlasFixture.ParseAsync(response);
            var lines = page.QuerySelectorAll(".results ul.records > li").Select(l => l.TextContent).ToList();
            Assert.InRange(lines.Count, 1, 20);
            seen.AddRange(lines);
            next = page.QuerySelector("nav.pages a[rel~=next]")?.GetAttribute("href");
        }

        Assert.Equal(total, seen.Count);
        Assert.Distinct(seen);
    }

    [Fact]
    public async Task A_decade_is_jumped_to_on_the_page_where_it_begins()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/events?limit=20", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        var jumps = page.QuerySelectorAll("nav.jump a").Select(a => a.GetAttribute("href")!.Split('#')).ToList();
        Assert.True(jumps.Count > 8);
        foreach (var jump in jumps)
        {
            using var there = await visitor.GetAsync(new Uri(jump[0], UriKind.Relative));
            Assert.NotNull((await AtlasFixture.ParseAsync(there)).GetElementById(jump[1]));
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_in_a_query_is_named(string address, string parameter)
    {
        using var program = atlas.CreateClient();
        program.DefaultRequestHeaders.Add("Accept", "application/json");
        using var response = await program.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"\"parameter\":\"{parameter}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task No_query_breaks_a_desk(string query)
    {
        using var visitor = atlas.Visitor();
        foreach (var section in new[] { "events", "people", "places", "changes", "" })
        {
            using var response = await visitor.GetAsync(new Uri($"/en/{section}?{query}", UriKind.Relative));
            Assert.InRange((int)response.StatusCode, 200, 400);
            Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        }

        Assert.DoesNotContain(atlas.Log.Lines, l => l.Level > LogLevel.Warning);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task A_selection_opens_on_the_map_and_back(string language)
    {
        using var visitor = atlas.Visitor();
        const string Query = "stage=stage-4&kind=embassy&from=1741&to=1758";
        using var response = await visitor.GetAsync(new Uri($"/{language}/events?{Query}", UriKind.Relative));
        var desk = await AtlasFixture.ParseAsync(response);
        var address = desk.QuerySelector("a.on-map")!.GetAttribute("href")!;
        var narrowing = "&events=" + Uri.EscapeDataString(Query);
        Assert.Equal($"/{language}/?t=1741/1758{narrowing}", address);
        using var there = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        var map = await AtlasFixture.ParseAsync(there);
        var found = map.QuerySelectorAll("#year-text ul.records > li > a[href*='/events/']");
        Assert.Equal(await CountAsync(visitor, $"/{language}/events?{Query}", -1), found.Length);
        Assert.Contains(map.QuerySelectorAll(".at-desk a"), a => a.GetAttribute("href") == $"/{language}/events?{Query}");
        Assert.All(map.QuerySelectorAll("nav.years a"), a => Assert.EndsWith(narrowing, a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_drawn_map_has_a_mark_for_every_place_and_counts_what_has_none()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/events?view=map", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        var marks = page.QuerySelectorAll(".drawn-map a");
        Assert.True(marks.Length > 30);
        Assert.All(marks, m => Assert.False(string.IsNullOrWhiteSpace(m.GetAttribute("aria-label"))));
        var many = marks.First(m => m.GetAttribute("href")!.Contains("place=", StringComparison.Ordinal));
        Assert.True(Number(many.GetAttribute("aria-label")!.Split(':')[^1]) >= 2);
        Assert.True(Number(page.QuerySelector("p.not-told")!.TextContent.Split(':')[^1]) > 0);
    }

    private static async Task<int> CountAsync(HttpClient visitor, string address, int which = 0)
    {
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var summary = Summary().Match(await response.Content.ReadAsStringAsync()).Groups["text"].Value;
        var numbers = Digits().Matches(summary).Select(m => Number(m.Value)).ToList();
        return which < 0 ? numbers.Min() : numbers[which];
    }

    private static int Number(string text) => int.Parse(Digits().Match(text).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("data-summary=\"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Summary();

    [GeneratedRegex("[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Digits();
}
