using System.Net;
using AngleSharp.Dom;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Pages;

/// <summary>Two of a kind side by side say what the database does, and nothing else is taken for a question.</summary>
[Collection(AtlasTests.Name)]
public sealed class CompareTests(AtlasFixture atlas)
{
    public static TheoryData<string, string> Wrong => new()
    {
        { "what=wars", "what" }, { "colour=red", "colour" }, { "a=1722&a=1723", "a" }, { "a=yesterday", "a" }, { "b=1723%2F1730", "b" }, { "b=1900", "b" }, { "a=%00", "a" },
        { "what=sources&a=none", "a" }, { "what=sources&a=wars&b=wars", "b" }, { "what=polities&a=..%2F..", "a" }, { "what=polities&a=qing&b=qing", "b" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_refused_by_name(string query, string parameter)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/en/compare?{query}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(parameter, (await AtlasFixture.ParseAsync(response)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_dates_differ_in_the_regions_whose_holders_do()
    {
        using var scope = atlas.Services.CreateScope();
        var holdings = await scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Holdings.Where(h => h.Hold == Hold.Held).ToListAsync();
        var page = await PageAsync("/en/compare?a=1722&b=1725");
        var (before, after) = (On(1722), On(1725));
        var expected = holdings.Select(h => h.RegionId).Distinct().Where(r => !before[r].ToHashSet().SetEquals(after[r])).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, page.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!.Split('/')[^1]).Order(StringComparer.Ordinal));
        Assert.Equal(2, page.QuerySelectorAll(".record-map svg").Length);
        Assert.All(page.QuerySelectorAll(".record-map svg"), map => Assert.Equal(expected, map.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!.Split('/')[^1]).Order(StringComparer.Ordinal)));
        Assert.Distinct(page.QuerySelectorAll("[id]").Select(e => e.Id));

        ILookup<string, (string, bool)> On(int year)
        {
            var day = DayNumber.FromGregorian(year, 12, 31);
            return holdings.Where(h => h.StartMin <= day && h.EndMax >= day).ToLookup(h => h.RegionId, h => (h.Holder, h.StartMax <= day && h.EndMin >= day));
        }
    }

    [Fact]
    public async Task A_date_compared_with_itself_differs_in_nothing() => Assert.Empty((await PageAsync("/ru/compare?a=1741-02-28&b=1741-02-28")).QuerySelectorAll("table, .is-found"));

    [Fact]
    public async Task The_sources_tell_each_event_once_and_each_question_has_both_sides()
    {
        var page = await PageAsync("/kk/compare?what=sources");
        var lists = page.QuerySelectorAll("section > ul.records").Select(l => l.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToList()).ToList();
        Assert.Equal(3, lists.Count);
        Assert.Distinct(lists.SelectMany(l => l));
        using var visitor = atlas.Visitor();
        var total = 0;
        foreach (var source in new[] { "wars", "amursana" })
        {
            using var response = await visitor.GetAsync(new Uri($"/kk/events?source={source}&limit=1000&view=table", UriKind.Relative));
            total += (await AtlasFixture.ParseAsync(response)).QuerySelectorAll("tbody tr").Length;
        }

        Assert.Equal(total, lists.Sum(l => l.Count) + lists[2].Count);
        Assert.All(page.QuerySelectorAll(".pair .told"), told => Assert.NotEmpty(told.QuerySelectorAll(".version")));
    }

    [Fact]
    public async Task Two_states_have_their_land_on_one_scale_and_their_common_events_once()
    {
        var page = await PageAsync("/en/compare?what=polities&a=middle-juz&b=dzungar-khanate");
        var charts = page.QuerySelectorAll(".land-chart");
        Assert.Equal(2, charts.Length);
        Assert.Equal(charts[0].QuerySelectorAll(".heights text").Select(t => (t.TextContent, t.GetAttribute("y"))), charts[1].QuerySelectorAll(".heights text").Select(t => (t.TextContent, t.GetAttribute("y"))));
        using var scope = atlas.Services.CreateScope();
        var events = await scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Events
            .Where(e => e.Sides.Any(s => s.PolityId == "middle-juz") && e.Sides.Any(s => s.PolityId == "dzungar-khanate")).Select(e => e.Id).ToListAsync();
        var listed = page.QuerySelectorAll(".compare > section ul.records > li > a:first-child").Select(a => a.GetAttribute("href")!.Split('/')[^1]).ToList();
        Assert.Distinct(listed);
        Assert.Subset(listed.ToHashSet(), events.ToHashSet());
        Assert.Distinct(page.QuerySelectorAll("[id]").Select(e => e.Id));
    }

    private async Task<IDocument> PageAsync(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        response.EnsureSuccessStatusCode();
        return await AtlasFixture.ParseAsync(response);
    }
}
