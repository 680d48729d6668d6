using System.Net;

namespace KazakhDzungar.Web.Tests.Pages;

/// <summary>The map page as text: what happened, and who held what.</summary>
[Collection(AtlasTests.Name)]
public sealed class IndexTests(AtlasFixture atlas)
{
    [Theory]
    [InlineData("en")]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task It_opens_on_1723_with_events_and_holders(string language)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/{language}/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await AtlasFixture.ParseAsync(response);
        Assert.Contains("1723", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("#year-text a"), a => a.GetAttribute("href") == $"/{language}/events/great-disaster-1723");
        Assert.Contains(page.QuerySelectorAll("#year-text th a"), a => a.GetAttribute("href") == $"/{language}/polities/dzungar-khanate");
    }

    [Theory]
    [InlineData("1741-02-28", "dzungar-invasion-1741")]
    [InlineData("1643", "orbulaq-1643")]
    [InlineData("1726", "ordabasy-kurultai-1726")]
    [InlineData("1739-24", "dzungar-winter-attack-1739-1740")]
    [InlineData("1753-01", "death-of-lama-dorji-1753")]
    public async Task A_time_lists_what_happened_then(string time, string expected)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/en/?t={time}", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        Assert.Contains(page.QuerySelectorAll("#year-text li a"), a => a.GetAttribute("href") == $"/en/events/{expected}");
    }

    [Theory]
    [InlineData("kind=captivity", "capture-of-abylai-1741", "dzungar-invasion-1741")]
    [InlineData("side=kazakh-khanate", "dzungar-invasion-1741", null)]
    [InlineData("kind=battle,captivity&side=dzungar-khanate", "capture-of-abylai-1741", "dzungar-invasion-1741")]
    public async Task The_text_follows_the_filter_of_the_legend_and_ends_it(string filter, string passes, string? stopped)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/en/?t=1741&{filter}", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        var events = page.QuerySelectorAll("#year-text li a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains($"/en/events/{passes}", events);
        Assert.DoesNotContain($"/en/events/{stopped}", events);
        Assert.EndsWith("&" + filter, page.QuerySelector("#year-text a[rel=next]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("#year-text a"), a => a.GetAttribute("href") == "?t=1741");
    }

    [Theory]
    [InlineData("1741-02/1742", "dzungar-invasion-1741")]
    [InlineData("1723/1730", "great-disaster-1723")]
    [InlineData("1723-21/1726-05-01", "ordabasy-kurultai-1726")]
    public async Task A_range_lists_what_happened_in_it(string time, string expected)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/en/?t={time}", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        Assert.Contains(page.QuerySelectorAll("#year-text li a"), a => a.GetAttribute("href") == $"/en/events/{expected}");
        Assert.Equal(time, page.QuerySelector("#sheet")!.GetAttribute("data-time"));
    }

    [Theory]
    [InlineData("en", "31 December 1730")]
    [InlineData("kk", "1730 жылғы 31 желтоқсан")]
    [InlineData("ru", "31 декабря 1730")]
    public async Task A_range_tells_who_held_what_on_its_last_day_and_what_changed_hands_in_it(string language, string lastDay)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/{language}/?t=1723/1730", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        Assert.Contains(page.QuerySelectorAll("#year-text h2"), h => h.TextContent.Contains(lastDay, StringComparison.Ordinal));
        var tashkent = page.QuerySelectorAll(".land-changes li").First(l => l.QuerySelector($"a[href='/{language}/regions/tashkent']") is not null);
        Assert.NotNull(tashkent.QuerySelector($"a[href='/{language}/events/capture-of-tashkent-1723']"));
        Assert.NotNull(tashkent.QuerySelector($"a[href='/{language}/polities/dzungar-khanate']"));
    }

    [Theory]
    [InlineData("1700", "tauke-khan,tsewang-rabtan")]
    [InlineData("1635", "batur-khong-tayiji")]
    public async Task A_time_lists_who_ruled_on_both_sides(string time, string expected)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/en/?t={time}", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        var rulers = page.QuerySelectorAll("#year-text li a[href^='/en/people/']").Select(a => a.GetAttribute("href")!["/en/people/".Length..]);
        Assert.Equal(expected, string.Join(',', rulers));
    }

    [Fact]
    public async Task Where_nothing_changed_hands_the_neighbouring_changes_are_named()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/?t=1636/1640", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        Assert.Empty(page.QuerySelectorAll(".land-changes li"));
        Assert.Contains("The next change:", page.QuerySelector("#year-text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("#year-text p a"), a => a.GetAttribute("href") == "?t=1644");
    }

    [Fact]
    public async Task Every_year_of_the_atlas_has_a_page_that_says_who_held_what()
    {
        using var visitor = atlas.Visitor();
        for (var year = 1635; year <= 1758; year++)
        {
            using var response = await visitor.GetAsync(new Uri($"/kk/?t={year}", UriKind.Relative));
            var page = await AtlasFixture.ParseAsync(response);
            Assert.True(page.QuerySelectorAll("#year-text .holdings tbody tr").Length > 5, $"{year}");
        }
    }
}
