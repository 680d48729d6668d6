using System.Net;

namespace KazakhDzungar.Web.Tests.Pages;

/// <summary>From each sentence to its records and back, and the questions on which the sources differ.</summary>
[Collection(AtlasTests.Name)]
public sealed class CoverageTests(AtlasFixture atlas)
{
    [Theory]
    [InlineData("en", "wars", 142, 47)]
    [InlineData("kk", "wars", 142, 47)]
    [InlineData("ru", "amursana", 188, 0)]
    public async Task Every_sentence_and_card_of_a_source_has_a_line(string language, string source, int sentences, int cards)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/{language}/sources/{source}/coverage", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await AtlasFixture.ParseAsync(response);
        Assert.Equal(sentences + cards, page.QuerySelectorAll("dl.coverage > dt[id]").Length);
        Assert.Equal(cards, page.QuerySelectorAll("#cards dt[id]").Length);
        Assert.All(page.QuerySelectorAll("dl.coverage > dd"), line => Assert.NotNull(line.QuerySelector(".not-told, .record-links a")));
    }

    [Fact]
    public async Task A_sentence_leads_to_its_record_and_the_record_back_to_the_sentence()
    {
        using var visitor = atlas.Visitor();
        using var coverage = await visitor.GetAsync(new Uri("/en/sources/wars/coverage", UriKind.Relative));
        var line = (await AtlasFixture.ParseAsync(coverage)).QuerySelector("#stage-1-3 + dd")!;
        Assert.Contains(line.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/en/events/galdan-invasion-1680");
        using var record = await visitor.GetAsync(new Uri("/en/events/galdan-invasion-1680", UriKind.Relative));
        Assert.NotNull((await AtlasFixture.ParseAsync(record)).QuerySelector(".citations a[href='/en/sources/wars/coverage#stage-1-3']"));
    }

    [Theory]
    [InlineData("/en/events/anyraqai-1729-1730")]
    [InlineData("/en/events/kazakh-dzungar-wars")]
    [InlineData("/ru/people/tauke-khan")]
    [InlineData("/kk/people/dawachi")]
    public async Task Every_citation_leads_to_a_line_that_is_there(string path)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        var links = (await AtlasFixture.ParseAsync(response)).QuerySelectorAll(".citations a").Select(a => a.GetAttribute("href")!).Where(h => h.Contains("/coverage#", StringComparison.Ordinal));
        foreach (var target in links.Distinct(StringComparer.Ordinal).Select(l => l.Split('#')).GroupBy(l => l[0], l => l[1]))
        {
            using var coverage = await visitor.GetAsync(new Uri(target.Key, UriKind.Relative));
            var page = await AtlasFixture.ParseAsync(coverage);
            Assert.All(target, id => Assert.NotNull(page.GetElementById(id)));
        }
    }

    [Fact]
    public async Task A_record_names_the_disagreements_that_concern_it_and_each_shows_its_versions()
    {
        using var visitor = atlas.Visitor();
        using var record = await visitor.GetAsync(new Uri("/en/people/lama-dorji", UriKind.Relative));
        Assert.NotNull((await AtlasFixture.ParseAsync(record)).QuerySelector("a[href='/en/disagreements/who-was-lama-dorjis-father']"));
        using var response = await visitor.GetAsync(new Uri("/ru/disagreements/who-was-lama-dorjis-father", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        Assert.Equal("Кто был отцом Лама-Доржи?", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("ul.versions > li").Length);
        Assert.All(page.QuerySelectorAll("ul.versions > li"), version => Assert.NotNull(version.QuerySelector(".citations a")));
    }

    [Fact]
    public async Task Every_disagreement_of_the_list_has_a_page()
    {
        using var visitor = atlas.Visitor();
        using var list = await visitor.GetAsync(new Uri("/kk/disagreements", UriKind.Relative));
        var links = (await AtlasFixture.ParseAsync(list)).QuerySelectorAll("ul.records a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(links.Count >= 50, $"{links.Count}");
        foreach (var link in links)
        {
            using var page = await visitor.GetAsync(new Uri(link, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
    }

    [Theory]
    [InlineData("/en/sources/none/coverage")]
    [InlineData("/en/disagreements/none")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
