using System.Globalization;
using AngleSharp.Dom;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Pages.Drawings;

/// <summary>The small maps show what the database holds, in words and links as well, and say where it is in doubt.</summary>
[Collection(AtlasTests.Name)]
public sealed class RecordMapTests(AtlasFixture atlas)
{
    public static TheoryData<string> Records =>
    [
        "events/orbulaq-1643", "people/abylai", "places/tashkent", "regions/tashkent", "polities/dzungar-khanate", "polities/kazakh-khanate", "juzes/junior-juz", "stages/stage-3",
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public async Task A_record_has_a_small_map_without_script_that_leads_to_the_map(string record)
    {
        var map = (await PageAsync($"/kk/{record}")).QuerySelector("article.record > figure.record-map")!;
        Assert.False(string.IsNullOrWhiteSpace(map.QuerySelector("svg")!.GetAttribute("aria-label")));
        Assert.False(string.IsNullOrWhiteSpace(map.QuerySelector("figcaption p")!.TextContent));
        Assert.StartsWith("/kk/?", map.QuerySelector("figcaption a.button")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(map.QuerySelectorAll("[style], script"));
        Assert.All(map.QuerySelectorAll("svg a"), a => Assert.False(string.IsNullOrWhiteSpace(a.GetAttribute("aria-label"))));
        var shapes = map.QuerySelectorAll("defs path").Select(p => p.Id).ToList();
        Assert.Equal(shapes, shapes.Distinct(StringComparer.Ordinal));
        Assert.All(map.QuerySelectorAll("use"), use => Assert.Contains(use.GetAttribute("href")![1..], shapes));
    }

    [Theory]
    [InlineData("orbulaq-1643")]
    [InlineData("great-disaster-1723")]
    public async Task An_event_shows_who_held_the_land_at_its_end(string id)
    {
        var page = await PageAsync($"/en/events/{id}");
        using var scope = atlas.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        var day = await context.Dates.Where(d => d.EventId == id && d.Shown).Select(d => d.Date.EndMax).SingleAsync();
        var holdings = await context.Holdings
            .Where(h => h.Hold == Hold.Held && h.StartMin <= day && h.EndMax >= day && h.Holder != TerritorialReplay.NotTold).ToListAsync();
        var lands = page.QuerySelectorAll("use.land:not(.is-over)");
        Assert.NotEmpty(lands);
        Assert.All(lands, land => Assert.Contains(
            holdings,
            h => land.GetAttribute("href") == $"#map-{h.RegionId}" && land.ClassList.Contains($"holder-{h.Holder}") && land.ClassList.Contains("is-possible") != (h.StartMax <= day && h.EndMin >= day)));
        Assert.Equal(
            holdings.Where(h => lands.Any(l => l.ClassList.Contains($"holder-{h.Holder}"))).Select(h => h.Holder).Distinct().Order(),
            page.QuerySelectorAll(".map-key .swatch:not(.is-over)").Select(s => s.ClassList.First(c => c.StartsWith("holder-", StringComparison.Ordinal))["holder-".Length..]).Distinct().Order());
        Assert.EndsWith($"&sel=event:{id}", page.QuerySelector(".record-map a.button")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_has_a_ring_as_wide_as_its_radius_of_doubt()
    {
        using var scope = atlas.Services.CreateScope();
        var place = await scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Places.SingleAsync(p => p.Id == "orbulaq");
        var ring = (await PageAsync("/en/places/orbulaq")).QuerySelector("circle.around")!;
        var degrees = double.Parse(ring.GetAttribute("r")!, CultureInfo.InvariantCulture);
        Assert.Equal(place.RadiusKm!.Value, degrees * 111.2 * Math.Cos(double.DegreesToRadians(place.Latitude!.Value)), 1.0);
    }

    [Fact]
    public async Task An_event_outside_the_time_of_the_atlas_has_no_land_painted()
    {
        using var scope = atlas.Services.CreateScope();
        var early = await scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Events
            .Where(e => e.Dates.Any(d => d.Shown && d.Date.EndMax < AtlasSpan.FirstDay) && e.Places.Any(p => p.Place!.RadiusKm != null)).Select(e => e.Id).FirstAsync();
        var page = await PageAsync($"/en/events/{early}");
        Assert.NotNull(page.QuerySelector(".record-map"));
        Assert.Empty(page.QuerySelectorAll(".land"));
        Assert.DoesNotContain("t=", page.QuerySelector(".record-map a.button")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    private async Task<IDocument> PageAsync(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        response.EnsureSuccessStatusCode();
        return await AtlasFixture.ParseAsync(response);
    }
}
