using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>What frames the map as on a printed sheet: graticule, degrees, scale bar and imprint.</summary>
[Collection(BrowserTests.Name)]
public sealed class FrameTests(BrowserFixture browser)
{
    private static readonly string[] Furniture = [".cartouche", ".tools", ".leaflet-control-zoom", ".scale-bar", ".imprint", "#timeline"];

    [Theory]
    [InlineData("/en/?t=1723", 1366, 768)]
    [InlineData("/ru/?t=1757", 1366, 768)]
    [InlineData("/ru/?t=1757", 1920, 1080)]
    [InlineData("/kk/?t=1723", 390, 844)]
    [InlineData("/ru/?t=1723", 320, 640)]
    [InlineData("/ru/?t=1723", 844, 390)]
    [InlineData("/kk/?t=1723&mode=projector", 1024, 768)]
    public async Task Nothing_that_stands_on_the_sheet_covers_anything_else_of_it(string path, int width, int height)
    {
        await using var visit = await OpenAsync(path, width, height);
        var boxes = new List<(string Name, LocatorBoundingBoxResult Box)>();
        foreach (var name in Furniture)
        {
            if (await visit.Page.Locator(name).BoundingBoxAsync() is { } box)
            {
                boxes.Add((name, box));
            }
        }

        Assert.InRange(boxes.Count, 4, Furniture.Length);
        foreach (var (a, b) in boxes.SelectMany((a, i) => boxes.Skip(i + 1).Select(b => (a, b))))
        {
            Assert.False(Overlap(a.Box, b.Box), $"{a.Name} and {b.Name} overlap at {width} × {height}");
        }
    }

    [Fact]
    public async Task The_imprint_names_sources_licence_and_edition_and_leads_to_the_sources()
    {
        await using var visit = await OpenAsync("/en/?t=1723", 1366, 768);
        var imprint = visit.Page.Locator(".imprint");
        var edition = await visit.Page.Locator("#sheet").GetAttributeAsync("data-edition");
        foreach (var words in new[] { "Wikipedia", "Natural Earth", "GSHHG", "NASA", "CC BY-SA 4.0", edition![..8] })
        {
            await Assertions.Expect(imprint).ToContainTextAsync(words);
        }

        await imprint.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#basemap")).ToContainTextAsync("GSHHG");
    }

    [Fact]
    public async Task In_print_the_map_keeps_its_frame_and_its_imprint()
    {
        await using var visit = await OpenAsync("/ru/?t=1723", 1122, 793);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var kept in new[] { ".imprint", ".imprint-shows", ".scale-bar", ".degrees text >> nth=0" })
        {
            await Assertions.Expect(visit.Page.Locator(kept)).ToBeVisibleAsync();
        }

        await Assertions.Expect(visit.Page.Locator(".tools")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#timeline")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_degrees_follow_the_map()
    {
        await using var visit = await OpenAsync("/en/?t=1723&map=6/45/70", 1366, 768);
        Assert.Contains("70°", await visit.Page.Locator(".degrees text").AllTextContentsAsync());
        await visit.Page.GotoAsync(browser.Origin + "/en/?t=1723&map=8/45.5/72.5");
        await visit.Page.WaitForSelectorAsync(".degrees text");
        var texts = await visit.Page.Locator(".degrees text").AllTextContentsAsync();
        Assert.Contains("72°", texts);
        Assert.DoesNotContain("60°", texts);
    }

    [Fact]
    public async Task A_wall_of_many_points_has_larger_letters_and_marks()
    {
        await using var desk = await OpenAsync("/en/?t=1723", 1920, 1080);
        await using var wall = await OpenAsync("/en/?t=1723&mode=projector", 3840, 2160);
        foreach (var what in new[] { "[data-place=tashkent] text", ".event.is-drawn .seal >> nth=0", ".realm.is-drawn.is-whole text", ".degrees text >> nth=0" })
        {
            var (small, large) = ((await desk.Page.Locator(what).BoundingBoxAsync())!, (await wall.Page.Locator(what).BoundingBoxAsync())!);
            Assert.True(large.Height > 1.8 * small.Height, $"{what}: {small.Height} and {large.Height}");
        }

        await wall.Page.SetViewportSizeAsync(1920, 1080);
        await wall.Page.WaitForFunctionAsync("() => document.querySelector('[data-place=tashkent] text').getBoundingClientRect().height < 30");
    }

    [Fact]
    public async Task All_letters_of_a_name_are_of_one_font()
    {
        await using var visit = await OpenAsync("/en/?t=1730", 1366, 768);
        await Assertions.Expect(visit.Page.Locator("body.has-all-letters")).ToBeAttachedAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.fonts.check(\"12px 'Alegreya Extended'\", 'ń')"));
        Assert.Contains("Alegreya Extended", await visit.Page.Locator("[data-place=anyraqai] text").EvaluateAsync<string>("e => getComputedStyle(e).fontFamily"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/?t=1723", 1366, 768)]
    [InlineData("/ru/?t=1757", 1366, 768)]
    [InlineData("/kk/?t=1755", 1366, 768)]
    [InlineData("/en/?t=1643", 390, 844)]
    public async Task The_name_of_a_realm_lies_in_view_and_not_across_another_nor_half_under_what_lies_over_the_map(string path, int width, int height)
    {
        await using var visit = await OpenAsync(path, width, height);
        await visit.MapIsWholeAsync();
        var outside = await visit.Page.EvaluateAsync<string[]>("""
            () => {
              const map = document.querySelector('#map').getBoundingClientRect();
              const names = [...document.querySelectorAll('.realm.is-drawn text')].map(text => [text.textContent, text.getBoundingClientRect()]);
              const cut = names.filter(([, box]) => box.left < map.left || box.right > map.right).map(([name]) => name);
              const crossing = names.flatMap(([name, a], i) => names.slice(i + 1).filter(([, b]) => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom - 4 && b.top + 4 < a.bottom - 4).map(([other]) => `${name} × ${other}`));
              const covers = [...document.querySelectorAll('.cartouche, #opening, .tools')].map(cover => cover.getBoundingClientRect());
              const covered = names.filter(([, a]) => covers.some(b => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top < a.bottom - 4)).map(([name]) => `${name} is covered`);
              return [...cut, ...crossing, ...covered];
            }
            """);
        Assert.Empty(outside);
    }

    private static bool Overlap(LocatorBoundingBoxResult a, LocatorBoundingBoxResult b) =>
        a.X + a.Width > b.X + 1 && b.X + b.Width > a.X + 1 && a.Y + a.Height > b.Y + 1 && b.Y + b.Height > a.Y + 1;

    private async Task<WatchedPage> OpenAsync(string path, int width, int height)
    {
        var visit = await browser.OpenAsync(path, width, height);
        await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        await visit.Page.WaitForSelectorAsync(".degrees text", new() { State = WaitForSelectorState.Attached });
        return visit;
    }
}
