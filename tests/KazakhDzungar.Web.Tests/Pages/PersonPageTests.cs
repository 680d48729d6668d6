using AngleSharp.Dom;
using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Pages;

/// <summary>A person's page tells the events by side and who ruled before and after.</summary>
[Collection(AtlasTests.Name)]
public sealed class PersonPageTests(AtlasFixture atlas)
{
    [Theory]
    [InlineData("abylai")]
    [InlineData("amursana")]
    public async Task Every_event_stands_once_under_the_side_on_which_the_person_was(string id)
    {
        using var scope = atlas.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        var parts = await context.Set<Participation>().Where(p => p.PersonId == id).ToListAsync();
        var sides = await context.Events.SelectMany(e => e.Sides).ToListAsync();
        var page = await PageAsync($"/en/people/{id}");
        var listed = page.QuerySelectorAll("h3 + ul.records").SelectMany(list => list.Children.Select(line => line.QuerySelector("a")!).Select(a => (
            Event: a.GetAttribute("href")!.Split('/')[^1], Side: list.PreviousElementSibling!.QuerySelector("a")?.GetAttribute("href")?.Split('/')[^1]))).ToList();
        Assert.Equal(parts.Select(p => p.EventId).Distinct().Order(StringComparer.Ordinal), listed.Select(l => l.Event).Order(StringComparer.Ordinal));
        Assert.All(listed, line => Assert.Contains(
            parts.Where(p => p.EventId == line.Event),
            p => sides.Find(s => s.EventId == p.EventId && s.Key == p.Side)?.PolityId == line.Side));
    }

    [Fact]
    public async Task A_ruler_leads_to_who_ruled_before_and_after()
    {
        var page = await PageAsync("/kk/people/tsewang-rabtan");
        Assert.Equal("/kk/people/galdan-boshugtu", page.QuerySelector("nav.neighbours a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("/kk/people/galdan-tseren", page.QuerySelector("nav.neighbours a[rel=next]")?.GetAttribute("href"));
        Assert.Null((await PageAsync("/kk/people/tole-bi")).QuerySelector("nav.neighbours"));
    }

    private async Task<IDocument> PageAsync(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        response.EnsureSuccessStatusCode();
        return await AtlasFixture.ParseAsync(response);
    }
}
