using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>What the chosen event draws beside its mark and in the panel, and how near a press must come to choose one.</summary>
[Collection(BrowserTests.Name)]
public sealed class ChosenEventTests(BrowserFixture browser)
{
    private const string Lines = "() => [...document.querySelectorAll('.layer-sides text')].map(t => t.textContent).join(' ')";

    [Theory]
    [InlineData("en", "Kazakh Khanate", "Jangir Khan", "600–800", "2,000–15,000")]
    [InlineData("kk", "Қазақ хандығы", "Жәңгір хан", "600–800", "15\u00A0000")]
    public async Task Its_sides_and_forces_stand_beside_its_mark_as_long_as_it_is_in_view(string language, params string[] told)
    {
        await using var visit = await OpenAsync($"/{language}/?t=1643&sel=event:orbulaq-1643");
        await Assertions.Expect(visit.Page.Locator(".layer-sides .flag")).ToHaveCountAsync(3);
        var lines = await visit.Page.EvaluateAsync<string>(Lines);
        Assert.All(told, words => Assert.Contains(words, lines, StringComparison.Ordinal));
        await visit.Page.Locator("#time").FocusAsync();
        await visit.Page.Keyboard.PressAsync("PageUp");
        await Assertions.Expect(visit.Page.Locator(".layer-sides > g")).ToHaveCountAsync(0);
        await visit.Page.Keyboard.PressAsync("PageDown");
        await Assertions.Expect(visit.Page.Locator(".layer-sides > g")).ToHaveCountAsync(1);
        await visit.Page.Locator("#panel .close").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".layer-sides > g")).ToHaveCountAsync(0);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("1643", "orbulaq-1643")]
    [InlineData("1718", "ayaguz-1718")]
    [InlineData("1755", "qing-campaign-1755")]
    public async Task The_card_of_sides_lies_within_the_map_and_under_nothing(string year, string id)
    {
        await using var visit = await OpenAsync($"/en/?t={year}&sel=event:{id}");
        await visit.Page.WaitForSelectorAsync("#panel .has-record");
        await visit.Page.WaitForSelectorAsync(".layer-sides .card");
        await visit.Page.WaitForFunctionAsync("() => !document.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim')");
        var meets = await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const card = document.querySelector('.layer-sides .card').getBoundingClientRect();
              const stage = document.querySelector('.stage').getBoundingClientRect();
              const meets = box => card.left < box.right && box.left < card.right && card.top < box.bottom && box.top < card.bottom;
              const covered = ['.cartouche', '.tools', '#panel', '.leaflet-control-zoom'].filter(name => meets(document.querySelector(name).getBoundingClientRect()));
              const inside = card.left >= stage.left && card.top >= stage.top && card.right <= stage.right && card.bottom <= stage.bottom;
              const chosen = document.querySelector('.event.is-chosen .seal').getBoundingClientRect();
              const wide = [...document.querySelectorAll('.layer-sides text')].filter(text => text.getBoundingClientRect().right > card.right + 1).map(text => text.textContent);
              return [...covered, ...wide, ...(inside ? [] : ['outside']), ...(meets(chosen) ? ['its own mark'] : [])];
            }
            """);
        Assert.Empty(meets);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData(844, 390, "1730", "anyraqai-1729-1730")]
    [InlineData(390, 844, "1643", "orbulaq-1643")]
    [InlineData(1024, 768, "1755", "qing-campaign-1755")]
    public async Task Its_mark_stands_where_neither_panel_nor_cartouche_covers_it(int width, int height, string year, string id)
    {
        await using var visit = await browser.OpenMapAsync($"/en/?t={year}&sel=event:{id}", width, height);
        await visit.MapIsWholeAsync();
        await visit.Page.WaitForSelectorAsync("#panel .has-record");
        await visit.Page.WaitForSelectorAsync(".layer-sides .card");
        await visit.Page.WaitForFunctionAsync("() => !document.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim')");
        var covered = await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const seal = document.querySelector('.event.is-chosen .seal').getBoundingClientRect();
              return ['.cartouche', '#panel'].filter(name => {
                const box = document.querySelector(name).getBoundingClientRect();
                return seal.left < box.right && box.left < seal.right && seal.top < box.bottom && box.top < seal.bottom;
              });
            }
            """);
        Assert.Empty(covered);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Without_the_record_of_sides_the_map_goes_on()
    {
        await using var visit = await browser.OpenAsync("/en/about");
        await visit.Page.RouteAsync("**/sides.json", route => route.FulfillAsync(new() { Status = 200, Body = "{" }));
        await visit.Page.GotoAsync(browser.Origin + "/en/?t=1643&sel=event:orbulaq-1643");
        await visit.MapIsWholeAsync();
        await Assertions.Expect(visit.Page.Locator("#panel .panel-title")).ToHaveTextAsync("Battle of Orbulaq");
        await Assertions.Expect(visit.Page.Locator(".layer-sides > g")).ToHaveCountAsync(0);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("event:capture-of-abylai-1741", ".chain .is-self", "border-top-style", "solid")]
    [InlineData("region:central-jetisu", ".strip .span", "stroke-width", "1px")]
    public async Task What_the_record_draws_is_styled_in_the_panel_too(string selection, string what, string property, string value)
    {
        await using var visit = await OpenAsync($"/en/?t=1718&sel={selection}");
        await visit.Page.WaitForSelectorAsync($"#panel {what}", new() { State = WaitForSelectorState.Attached });
        await Assertions.Expect(visit.Page.Locator($"#panel {what}").First).ToHaveCSSAsync(property, value);
        await Assertions.Expect(visit.Page.Locator("#panel .record-map")).ToHaveCountAsync(0);
        var tooWide = await visit.Page.EvaluateAsync<bool>("() => document.querySelector('#panel').scrollWidth > document.querySelector('#panel').clientWidth");
        Assert.False(tooWide);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_press_beside_a_mark_is_meant_for_it_and_one_farther_off_for_the_land()
    {
        await using var visit = await OpenAsync("/en/?t=1643&map=6/44.5/79");
        var seal = (await visit.Page.Locator(".event.is-drawn[data-event=orbulaq-1643] .seal").BoundingBoxAsync())!;
        var (x, y) = (seal.X + (seal.Width / 2), seal.Y + (seal.Height / 2));
        await visit.Page.Mouse.ClickAsync(x + 15, y);
        await Assertions.Expect(visit.Page.Locator("#panel .panel-title")).ToHaveTextAsync("Battle of Orbulaq");
        await visit.Page.Locator("#panel .close").ClickAsync();
        seal = (await visit.Page.Locator(".event.is-drawn[data-event=orbulaq-1643] .seal").BoundingBoxAsync())!;
        await visit.Page.Mouse.ClickAsync(seal.X + (seal.Width / 2) - 40, seal.Y + (seal.Height / 2));
        await Assertions.Expect(visit.Page.Locator(".region.is-chosen")).ToHaveCountAsync(1);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_court_has_a_sign_of_its_own_and_a_raid_a_rim_that_fades()
    {
        await using var visit = await OpenAsync("/en/?t=1741-05");
        await Assertions.Expect(visit.Page.Locator(".overlay.hold-raided.is-drawn path")).ToHaveCountAsync(9);
        var opacities = await visit.Page.EvaluateAsync<double[]>(
            "() => ['far', 'mid', 'near'].map(name => Number(getComputedStyle(document.querySelector(`.overlay.hold-raided.is-drawn .${name}`)).strokeOpacity))");
        Assert.Equal(opacities.Order(), opacities);
        Assert.Equal(3, opacities.Distinct().Count());
        await visit.Page.GotoAsync(browser.Origin + "/en/?t=1755&map=6/44.5/82");
        await visit.MapIsWholeAsync();
        await Assertions.Expect(visit.Page.Locator("[data-place=urga-dzungar] path.dot")).ToBeVisibleAsync();
        Assert.Empty(visit.Faults);
    }

    private async Task<WatchedPage> OpenAsync(string address)
    {
        var visit = await browser.OpenMapAsync(address);
        await visit.MapIsWholeAsync();
        return visit;
    }
}
