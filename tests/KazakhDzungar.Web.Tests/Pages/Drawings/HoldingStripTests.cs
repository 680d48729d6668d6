using AngleSharp.Dom;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Pages.Drawings;

/// <summary>Who held a region when, as a strip: one part a holding, in order, with its line in the list.</summary>
[Collection(AtlasTests.Name)]
public sealed class HoldingStripTests(AtlasFixture atlas)
{
    [Theory]
    [InlineData("/en/regions/tashkent")]
    [InlineData("/ru/places/tashkent")]
    public async Task Every_holding_is_a_part_of_the_strip_and_leads_to_what_it_rests_on(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        using var scope = atlas.Services.CreateScope();
        var holdings = await scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Holdings.Where(h => h.RegionId == "tashkent").ToListAsync();
        var parts = page.QuerySelectorAll(".strip a");
        Assert.Equal(
            holdings.OrderBy(h => h.Hold == Hold.Held ? 0 : 1).ThenBy(h => h.StartMin).Select(h => $"holder-{h.Holder}"),
            parts.Select(p => p.ClassList.First(c => c.StartsWith("holder-", StringComparison.Ordinal))));
        foreach (var part in parts)
        {
            var line = page.GetElementById(part.GetAttribute("href")![1..])!;
            Assert.NotNull(line.NextElementSibling!.QuerySelector(".citation"));
            Assert.NotEmpty(part.QuerySelectorAll("rect.span"));
        }

        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids, ids.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_bound_in_doubt_fades()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/regions/tashkent", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        var first = page.QuerySelector(".strip a")!;
        Assert.NotNull(first.QuerySelector("rect.is-sure"));
        Assert.Equal("url(#strip-is-ending)", first.QuerySelector("rect.is-ending")?.GetAttribute("mask"));
        Assert.Null(first.QuerySelector("rect.is-beginning"));
    }
}
