using System.Globalization;
using AngleSharp.Dom;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Pages.Drawings;

/// <summary>The drawn succession and the chart of land say what the database does.</summary>
[Collection(AtlasTests.Name)]
public sealed class PolityDrawingTests(AtlasFixture atlas)
{
    [Theory]
    [InlineData("/en/polities/dzungar-khanate", "dzungar-khanate")]
    [InlineData("/ru/juzes/middle-juz", "middle-juz")]
    public async Task Every_dated_tenure_in_the_time_of_the_atlas_is_a_bar_that_leads_to_its_person(string address, string polity)
    {
        using var scope = atlas.Services.CreateScope();
        var reigns = await scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Reigns.Include(r => r.Dates).Where(r => r.PolityId == polity).ToListAsync();
        var page = await PageAsync(address);
        var drawn = page.QuerySelectorAll(".succession a.reign");
        Assert.Equal(
            reigns.Where(r => r.Dates.Count > 0).Select(r => r.PersonId).Order(StringComparer.Ordinal),
            drawn.Select(a => a.GetAttribute("href")!.Split('/')[^1]).Order(StringComparer.Ordinal));
        Assert.All(drawn, a => Assert.NotEmpty(a.QuerySelectorAll("rect.span")));
        Assert.Equal(reigns.Count(r => r.Dates.Count > 0 && !r.Shown), drawn.Count(a => a.ClassList.Contains("is-rival")));
    }

    [Theory]
    [InlineData("polities/dzungar-khanate", "dzungar-khanate")]
    [InlineData("juzes/senior-juz", "senior-juz")]
    [InlineData("polities/kazakh-khanate", "senior-juz", "middle-juz", "junior-juz")]
    public async Task The_chart_and_its_table_have_the_areas_of_the_database(string record, params string[] holders)
    {
        using var scope = atlas.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        var holdings = await context.Holdings.Where(h => h.Hold == Hold.Held && holders.Contains(h.Holder)).ToListAsync();
        var areas = await context.Regions.ToDictionaryAsync(r => r.Id, r => r.AreaKm2);
        var page = await PageAsync($"/en/{record}");
        var rows = page.QuerySelectorAll(".chart details tbody tr");
        Assert.Equal(page.QuerySelectorAll(".land-chart rect.sure").Length, rows.Length);
        foreach (var row in rows)
        {
            var time = HistoricalDate.Parse(row.QuerySelector("a")!.GetAttribute("href")!.Split("t=")[1]);
            var day = time.Bounds.StartMin == time.Bounds.EndMax ? time.Bounds.StartMin : time.Bounds.EndMax;
            Assert.Equal(Sum(h => h.StartMax <= day && day <= h.EndMin), row.Children[2].TextContent);
            Assert.Equal(Sum(h => h.StartMin <= day && day <= h.EndMax), row.Children[3].TextContent);
        }

        string Sum(Func<Holding, bool> which) =>
            holdings.Where(which).Select(h => h.RegionId).Distinct().Sum(r => areas[r]).ToString("N0", CultureInfo.GetCultureInfo("en")) + " km²";
    }

    private async Task<IDocument> PageAsync(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        response.EnsureSuccessStatusCode();
        return await AtlasFixture.ParseAsync(response);
    }
}
