using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Pages;

/// <summary>Every record has a page in every language, with words in place of keys, headings in order, and links that lead somewhere.</summary>
[Collection(AtlasTests.Name)]
public sealed partial class RecordPagesTests(AtlasFixture atlas)
{
    private static readonly string[] Sections = ["events", "people", "polities", "juzes", "places", "regions", "stages", "sources", "disagreements"];

    private static readonly string[] Desks = ["search", "search?q=Abulkhair", "search?q=Tashkent&kind=event", "search?q=Amurzyanka", "changes", "events?view=table", "events?view=map", "events?kind=battle&sort=importance", "people?view=list", "places?view=list", "places?view=map", "changes?view=list", "changes?view=map", "events?kind=embassy&stage=stage-1&from=1643&to=1643", "compare", "compare?what=sources", "compare?what=polities"];

    private static readonly string[] Service = ["api", "api/docs", "api/conformance", "api/collections", "api/collections/events", "api/collections/routes/items", "api/collections/events/items/orbulaq-1643"];

    public static TheoryData<string> Languages => [.. LocalText.Languages];

    public static TheoryData<string> Lists => [.. Sections, "sources/archives"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_record_has_a_page_and_every_link_leads_to_one(string language)
    {
        using var visitor = atlas.Visitor();
        var titles = await TitlesAsync(language);
        var pages = titles.Keys.Concat(Sections.Concat(["about", "data"]).Concat(Desks).Concat(Service).Select(s => $"/{language}/{s}"))
            .Concat([$"/{language}/sources/wars/coverage", $"/{language}/sources/amursana/coverage", $"/{language}/people/houses/choros", $"/{language}/people/houses/kazakh-khans"]).ToList();
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in pages)
        {
            using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
            var page = await AtlasFixture.ParseAsync(response);
            Check(page, address);
            if (titles.TryGetValue(address, out var title))
            {
                Assert.Equal(title, page.QuerySelector("article.record h1")?.TextContent.Trim());
                Assert.StartsWith(title, page.Title, StringComparison.Ordinal);
            }

            links.UnionWith(page.QuerySelectorAll("main a[href^='/']:not([download])").Select(a => a.GetAttribute("href")!.Split('#')[0]));
        }

        Assert.Equal([], links.Where(l => !l.Contains('?', StringComparison.Ordinal) && !l.Contains("/api/collections/", StringComparison.Ordinal) && !l.EndsWith("/openapi.json", StringComparison.Ordinal)).Except(pages));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_record_that_is_not_there_is_missed_in_the_visitor_s_language(string section)
    {
        using var visitor = atlas.Visitor("en");
        foreach (var language in LocalText.Languages)
        {
            using var response = await visitor.GetAsync(new Uri($"/{language}/{section}/no-such-record", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            var page = await AtlasFixture.ParseAsync(response);
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Contains("no-such-record", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/kk/polities/middle-juz", "/kk/juzes/middle-juz")]
    [InlineData("/ru/sources/wars", "/ru/sources#wars")]
    [InlineData("/kk/sources/archives", "/kk/sources#archives")]
    public async Task A_record_asked_for_in_another_section_is_found_in_its_own(string address, string expected)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_polity_that_is_no_juz_has_no_page_among_the_juzes()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/juzes/dzungar-khanate", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task An_unknown_order_of_the_events_is_refused()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/events?order=colour", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Rival_dates_stand_side_by_side_and_the_one_shown_is_marked(string language)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/{language}/events/anyraqai-1729-1730", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        var dates = page.QuerySelector("dl.claims")!.QuerySelectorAll("dd");
        Assert.True(dates.Length > 1);
        Assert.False(dates[0].ClassList.Contains("rival"));
        Assert.Contains(dates, d => d.ClassList.Contains("rival"));
        Assert.All(dates, d => Assert.NotNull(d.QuerySelector(".badge")));
        Assert.All(dates, d => Assert.NotNull(d.QuerySelector(".citation")));
    }

    [Fact]
    public async Task An_archive_leads_to_its_funds_files_and_records_and_a_file_back_to_its_fund()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/sources/archives/avpri", UriKind.Relative));
        var fund = (await AtlasFixture.ParseAsync(response)).QuerySelector("#avpri-122")!;
        Assert.Contains(fund.QuerySelectorAll("ul.records a"), a => a.GetAttribute("href") == "/en/sources/avpri-122-1-1752-3");
        Assert.Contains(fund.QuerySelectorAll("details a"), a => a.GetAttribute("href") == "/en/events/accession-of-lama-dorji-1750");
        using var file = await visitor.GetAsync(new Uri("/en/sources/avpri-122-1-1752-3", UriKind.Relative));
        Assert.Contains((await AtlasFixture.ParseAsync(file)).QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/en/sources/archives/avpri#avpri-122");
    }

    private static void Check(IDocument page, string address)
    {
        Assert.True(page.QuerySelector("main") is not null, address);
        page.QuerySelectorAll("script[type='application/ld+json']").ToList().ForEach(data => data.Remove());
        var text = string.Join('\n', page.QuerySelectorAll("body, title, [aria-label]").SelectMany(e => new[] { e.GetAttribute("aria-label"), e.TextContent }));
        Assert.True(!Key().IsMatch(text), $"{address}: {Key().Match(text).Value}");
        Assert.Empty(page.QuerySelectorAll("main [style], main script, main style"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")), address);
        var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(h => h.LocalName[1] - '0').ToList();
        Assert.True(levels.Zip(levels.Skip(1)).All(p => p.Second <= p.First + 1), $"{address}: {string.Join(' ', levels)}");
        Assert.Distinct(page.QuerySelectorAll("[id]").Select(e => e.Id));
        Assert.All(page.QuerySelectorAll("main th"), th => Assert.NotNull(th.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("main p, main dd, main li"), e => Assert.False(string.IsNullOrWhiteSpace(e.TextContent), $"{address}: an empty {e.LocalName}"));
    }

    /// <summary>Every record's address with its title.</summary>
    private async Task<Dictionary<string, string>> TitlesAsync(string language)
    {
        using var scope = atlas.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        var names = new List<(string Section, string Id, LocalText Name)>();
        names.AddRange((await context.Events.Select(e => new { e.Id, e.Title }).ToListAsync()).Select(e => ("events", e.Id, e.Title)));
        names.AddRange((await context.People.Select(p => new { p.Id, p.Name }).ToListAsync()).Select(p => ("people", p.Id, p.Name)));
        names.AddRange((await context.Polities.Select(p => new { p.Id, p.Name, p.Kind }).ToListAsync()).Select(p => (p.Kind == PolityKind.Juz ? "juzes" : "polities", p.Id, p.Name)));
        names.AddRange((await context.Places.Select(p => new { p.Id, p.Name }).ToListAsync()).Select(p => ("places", p.Id, p.Name)));
        names.AddRange((await context.Regions.Select(r => new { r.Id, r.Name }).ToListAsync()).Select(r => ("regions", r.Id, r.Name)));
        names.AddRange((await context.Stages.Select(s => new { s.Id, s.Name }).ToListAsync()).Select(s => ("stages", s.Id, s.Name)));
        names.AddRange((await context.Archives.Select(a => new { a.Id, a.Name }).ToListAsync()).Select(a => ("sources/archives", a.Id, a.Name)));
        names.AddRange((await context.References.Select(r => new { r.Id, r.Text }).ToListAsync()).Select(r => ("sources", r.Id, new LocalText(r.Text, r.Text, r.Text))));
        names.AddRange((await context.Disagreements.Select(d => new { d.Id, d.Question }).ToListAsync()).Select(d => ("disagreements", d.Id, d.Question)));
        Assert.True(names.Count > 450);
        return names.ToDictionary(n => $"/{language}/{n.Section}/{n.Id}", n => n.Name.In(language).Text, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+\.[A-Za-z][A-Za-z0-9-]*", RegexOptions.None, 1000)]
    private static partial Regex Key();
}
