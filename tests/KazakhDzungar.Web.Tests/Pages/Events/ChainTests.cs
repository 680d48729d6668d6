using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Pages.Events;

/// <summary>What led to an event stands before it in the chain, and what followed after it.</summary>
[Collection(AtlasTests.Name)]
public sealed class ChainTests(AtlasFixture atlas)
{
    [Theory]
    [InlineData("amursana-flees-to-russia")]
    [InlineData("great-disaster-1723")]
    public async Task The_chain_has_every_cause_and_every_consequence(string id)
    {
        using var scope = atlas.Services.CreateScope();
        var links = await scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Set<EventLink>().Where(l => l.Shown && (l.EventId == id || l.TargetId == id)).ToListAsync();
        var before = links.Where(l => l.Kind == LinkKind.LedTo && l.TargetId == id).Select(l => l.EventId).Concat(links.Where(l => l.Kind == LinkKind.ResponseTo && l.EventId == id).Select(l => l.TargetId));
        var after = links.Where(l => l.Kind == LinkKind.LedTo && l.EventId == id).Select(l => l.TargetId).Concat(links.Where(l => l.Kind == LinkKind.ResponseTo && l.TargetId == id).Select(l => l.EventId));
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/en/events/{id}", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        var ends = page.QuerySelectorAll(".chain .links").Select(end => end.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!.Split('/')[^1]).Order(StringComparer.Ordinal)).ToList();
        Assert.Equal(2, ends.Count);
        Assert.Equal(before.Distinct().Order(StringComparer.Ordinal), ends[0]);
        Assert.Equal(after.Distinct().Order(StringComparer.Ordinal), ends[1]);
    }
}
