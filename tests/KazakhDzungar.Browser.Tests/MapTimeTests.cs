using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>The timeline in use: a range and its handles, what changed in it, rulers, single events, play.</summary>
[Collection(BrowserTests.Name)]
public sealed class MapTimeTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("en")]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task The_cartouche_says_a_date_alike_before_the_script_and_after(string language)
    {
        foreach (var time in new[] { "1723", "1723-21", "1739-24", "1741-02", "1741-02-28", "1741-02/1742", "1739-24/1741-02-03" })
        {
            await using var visit = await browser.OpenAsync($"/{language}/about");
            var answer = await visit.Page.APIRequest.GetAsync($"{browser.Origin}/{language}/?t={time}");
            var before = await visit.Page.EvaluateAsync<string>("html => new DOMParser().parseFromString(html, 'text/html').querySelector('#date').textContent", await answer.TextAsync());
            await visit.Page.GotoAsync($"{browser.Origin}/{language}/?t={time}");
            await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
            Assert.Equal(before, await visit.Page.Locator("#date").TextContentAsync());
        }
    }

    [Fact]
    public async Task The_handles_of_a_range_move_by_keyboard_and_do_not_pass_each_other()
    {
        await using var visit = await OpenMapAsync("/en/?t=1723/1730");
        await ExpectDateAsync(visit, "1723 – 1730");
        await visit.Page.Locator("#range-end").FocusAsync();
        await PressAsync(visit, "ArrowRight", "1723 – 1731");
        await PressAsync(visit, "PageUp", "1723 – 1741");
        await PressAsync(visit, "Home", "1723");
        await PressAsync(visit, "ArrowRight", "1723 – 1724");
        await visit.Page.Locator("#range-start").FocusAsync();
        await PressAsync(visit, "End", "1724");
        await PressAsync(visit, "PageDown", "1714 – 1724");
        Assert.Equal("Start of the range", await visit.Page.Locator("#range-start").GetAttributeAsync("aria-label"));
        Assert.Equal("1714", await visit.Page.Locator("#range-start").GetAttributeAsync("aria-valuetext"));
        Assert.Equal("1724", await visit.Page.Locator("#range-end").GetAttributeAsync("aria-valuetext"));
        await visit.Page.WaitForURLAsync(url => url.Contains("t=1714/1724", StringComparison.Ordinal));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_pointer_moves_the_nearer_handle_and_between_them_both()
    {
        await using var visit = await OpenMapAsync("/en/?t=1690/1710");
        await visit.Page.WaitForSelectorAsync("#range-end:not([hidden])");
        var (left, right, y) = await BandAsync(visit);
        await DragAsync(visit, (right + 8, y), 120);
        await Assertions.Expect(visit.Page.Locator("#date")).ToContainTextAsync("1690 – 172");
        await DragAsync(visit, (left - 5, y), -100);
        await Assertions.Expect(visit.Page.Locator("#date")).ToContainTextAsync("168");
        await Assertions.Expect(visit.Page.Locator("#date")).ToContainTextAsync(" – 172");
        (left, right, y) = await BandAsync(visit);
        var before = await LengthAsync(visit);
        await DragAsync(visit, ((left + right) / 2, y), 150);
        await Assertions.Expect(visit.Page.Locator("#date")).ToContainTextAsync("169");
        await Assertions.Expect(visit.Page.Locator("#date")).ToContainTextAsync(" – 17");
        Assert.Equal(before, await LengthAsync(visit));
        await DragAsync(visit, ((left + right) / 2 + 150, y), 900);
        await Assertions.Expect(visit.Page.Locator("#date")).ToContainTextAsync("– 1758");
        Assert.Equal(before, await LengthAsync(visit));
    }

    [Fact]
    public async Task A_range_is_in_the_address_and_the_back_button_restores_the_moment()
    {
        await using var visit = await OpenMapAsync("/en/?t=1741-02");
        await visit.Page.Locator("#mode label", new() { HasText = "Range" }).ClickAsync();
        await ExpectDateAsync(visit, "February 1741 – November 1741");
        await visit.Page.WaitForURLAsync(url => url.Contains("t=1741-02/1741-11", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("#time")).ToBeHiddenAsync();
        await visit.Page.GoBackAsync();
        await ExpectDateAsync(visit, "February 1741");
        await Assertions.Expect(visit.Page.Locator("#time")).ToBeVisibleAsync();
        await visit.Page.GoForwardAsync();
        await ExpectDateAsync(visit, "February 1741 – November 1741");
        await visit.Page.Keyboard.PressAsync("r");
        await ExpectDateAsync(visit, "November 1741");
    }

    [Fact]
    public async Task A_range_outlines_the_land_that_changed_hands_in_it_and_shows_the_land_at_its_end()
    {
        await using var visit = await OpenMapAsync("/en/?t=1700/1722");
        await visit.Page.WaitForSelectorAsync("#range-end:not([hidden])");
        var changed = visit.Page.Locator(".changed.is-drawn");
        var before = await changed.CountAsync();
        await visit.Page.Locator("#range-end").FocusAsync();
        await PressAsync(visit, "ArrowRight", "1700 – 1723");
        Assert.True(await changed.CountAsync() > before + 3);
        Assert.Contains("holder-dzungar-khanate", await visit.Page.Locator("path.region[data-region='tashkent']").GetAttributeAsync("class"), StringComparison.Ordinal);
        await PressAsync(visit, "ArrowLeft", "1700 – 1722");
        Assert.Equal(before, await changed.CountAsync());
        await visit.Page.Keyboard.PressAsync("r");
        await Assertions.Expect(changed).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_changed_is_listed_in_order_and_points_at_the_map()
    {
        await using var visit = await OpenMapAsync("/en/?t=1723/1730");
        await visit.Page.Locator("#show-changes").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#panel h2")).ToHaveTextAsync("What changed: 1723 – 1730");
        await visit.Page.WaitForURLAsync(url => url.Contains("sel=changes", StringComparison.Ordinal));
        var tashkent = visit.Page.Locator("#panel .land-changes button", new() { HasText = "Tashkent" }).First;
        await tashkent.FocusAsync();
        await Assertions.Expect(visit.Page.Locator(".changed.is-pointed")).Not.ToHaveCountAsync(0);
        await visit.Page.Locator("#panel .land-changes .what button").Last.ClickAsync();
        await visit.Page.WaitForURLAsync(url => url.Contains("sel=event:", StringComparison.Ordinal));
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("#panel h2")).ToHaveTextAsync("What changed: 1723 – 1730");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Where_nothing_changed_the_list_says_so_and_leads_to_the_next_change()
    {
        await using var visit = await OpenMapAsync("/en/?t=1636/1640&sel=changes");
        await Assertions.Expect(visit.Page.Locator("#panel")).ToContainTextAsync("no land that changed hands");
        await visit.Page.Locator("#panel .neighbour button").Last.ClickAsync();
        await ExpectDateAsync(visit, "1640 – 1644");
        await Assertions.Expect(visit.Page.Locator("#panel .land-changes li")).Not.ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("en", "1723–1730", "t=1723/1730")]
    [InlineData("ru", "с февраля 1741 по 1742", "t=1741-02/1742")]
    [InlineData("kk", "1741 ж. көктемі", "t=1741-21")]
    public async Task A_date_or_a_range_can_be_typed_in_each_language(string language, string typed, string expected)
    {
        await using var visit = await OpenMapAsync($"/{language}/?t=1700");
        await visit.Page.WaitForSelectorAsync("#sheet[data-whole]", new() { State = WaitForSelectorState.Attached });
        await visit.Page.Locator("#typed").FillAsync(typed);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => url.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(683, 384)]
    [InlineData(844, 390)]
    [InlineData(390, 844)]
    public async Task Where_there_is_little_room_a_date_is_typed_on_demand(int width, int height)
    {
        await using var visit = await OpenMapAsync("/en/?t=1700", width, height);
        await Assertions.Expect(visit.Page.Locator("#typed")).ToBeHiddenAsync();
        await visit.Page.Locator("#show-go").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#typed")).ToBeFocusedAsync();
        await visit.Page.Locator("#typed").FillAsync("1741");
        await visit.Page.Keyboard.PressAsync("Enter");
        await ExpectDateAsync(visit, "1741");
        await Assertions.Expect(visit.Page.Locator("#typed")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Rulers_come_on_demand_and_open_their_page_in_the_panel()
    {
        await using var visit = await OpenMapAsync("/en/?t=1700");
        await Assertions.Expect(visit.Page.Locator("#reigns")).ToBeHiddenAsync();
        await visit.Page.Locator("#show-reigns").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#reigns a.is-now")).ToHaveTextAsync(["Tauke Khan", "Tsewang Rabtan"]);
        await visit.Page.Locator("#reigns a", new() { HasText = "Tsewang Rabtan" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(visit.Page.Locator("#reigns a:focus")).ToHaveTextAsync("Galdan Tseren");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#panel h2").First).ToHaveTextAsync("Galdan Tseren");
        await Assertions.Expect(visit.Page.Locator("#panel article.record")).ToBeVisibleAsync();
        Assert.Contains("sel=person:galdan-tseren", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_list_in_words_tells_of_the_range_and_who_ruled_in_it()
    {
        await using var visit = await OpenMapAsync("/en/?t=1723/1730");
        await visit.Page.Locator("#show-words").ClickAsync();
        var words = visit.Page.Locator("#year-text");
        await Assertions.Expect(words).ToContainTextAsync("What happened: 1723 – 1730");
        await Assertions.Expect(words).ToContainTextAsync("What changed: 1723 – 1730");
        await Assertions.Expect(words).ToContainTextAsync("Who ruled: 1723 – 1730");
        await Assertions.Expect(words).ToContainTextAsync("Galdan Tseren");
        await Assertions.Expect(words.Locator("caption")).ToContainTextAsync("31 December 1730");
    }

    [Fact]
    public async Task The_axis_opens_up_to_days_and_an_event_on_it_can_be_chosen()
    {
        await using var visit = await OpenMapAsync("/en/?t=1753-01-12");
        await visit.MapIsWholeAsync();
        await visit.Page.Locator("#time").FocusAsync();
        for (var i = 0; i < 10; i++)
        {
            await visit.Page.Keyboard.PressAsync("+");
        }

        Assert.InRange(await WindowAsync(visit), 40, 60);
        var before = await visit.Page.Locator("#time").GetAttributeAsync("min");
        await visit.Page.Keyboard.PressAsync("Shift+ArrowRight");
        Assert.NotEqual(before, await visit.Page.Locator("#time").GetAttributeAsync("min"));
        await visit.Page.Keyboard.PressAsync("Shift+ArrowLeft");
        var box = (await visit.Page.Locator(".axis").BoundingBoxAsync())!;
        for (var x = 0.2; x < 0.9 && !visit.Page.Url.Contains("sel=event:", StringComparison.Ordinal); x += 0.05)
        {
            await visit.Page.Mouse.ClickAsync((float)(box.X + (box.Width * x)), box.Y + 12);
        }

        await visit.Page.WaitForURLAsync(url => url.Contains("sel=event:", StringComparison.Ordinal));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_wheel_stretches_the_axis_and_its_scale_can_be_dragged()
    {
        await using var visit = await OpenMapAsync("/en/?t=1750");
        await visit.MapIsWholeAsync();
        var box = (await visit.Page.Locator(".axis").BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 30);
        await visit.Page.Mouse.WheelAsync(0, -300);
        await Assertions.Expect(visit.Page.Locator("#axis-scale")).ToBeVisibleAsync();
        var before = int.Parse((await visit.Page.Locator("#time").GetAttributeAsync("min"))!, System.Globalization.CultureInfo.InvariantCulture);
        await DragAsync(visit, (box.X + 400, box.Y + box.Height - 6), -200);
        var after = int.Parse((await visit.Page.Locator("#time").GetAttributeAsync("min"))!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(after > before, $"{before} → {after}");
        await ExpectDateAsync(visit, "1750");
    }

    [Fact]
    public async Task Play_goes_from_event_to_event_at_the_speed_asked_for_and_stops_at_the_end()
    {
        await using var visit = await OpenMapAsync("/en/?t=1757");
        await visit.Page.Locator("#speed").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#speed")).ToHaveAttributeAsync("aria-label", "Speed: faster");
        await visit.Page.Locator("#play").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#play-note")).ToContainTextAsync("of");
        await ExpectDateAsync(visit, "1758", 10_000);
        await Assertions.Expect(visit.Page.Locator("#play")).ToHaveAttributeAsync("aria-label", "Play", new() { Timeout = 10_000 });
        await Assertions.Expect(visit.Page.Locator("#play-note")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Nothing_is_loaded_while_a_range_moves()
    {
        await using var visit = await OpenMapAsync("/en/?t=1640/1650");
        await visit.MapIsWholeAsync();
        var before = visit.Requests.Count;
        await visit.Page.Locator("#range-end").FocusAsync();
        for (var i = 0; i < 12; i++)
        {
            await visit.Page.Keyboard.PressAsync("PageUp");
        }

        await ExpectDateAsync(visit, "1640 – 1758");
        Assert.Equal([], visit.Requests.Skip(before));
        Assert.Empty(visit.Faults);
    }

    private static Task ExpectDateAsync(WatchedPage visit, string words, float timeout = 5000) =>
        Assertions.Expect(visit.Page.Locator("#date")).ToHaveTextAsync(words, new() { Timeout = timeout });

    private static async Task PressAsync(WatchedPage visit, string key, string expected)
    {
        await visit.Page.Keyboard.PressAsync(key);
        await ExpectDateAsync(visit, expected);
    }

    private static async Task<(float Left, float Right, float Y)> BandAsync(WatchedPage visit)
    {
        var band = await visit.Page.EvaluateAsync<float[]>(
            """
            () => {
              const thumb = 20;
              const { left, top, width } = document.querySelector('.axis').getBoundingClientRect();
              const at = handle => left + thumb / 2 + (handle.value - handle.min) / (handle.max - handle.min) * (width - thumb);
              return [...['#range-start', '#range-end'].map(id => at(document.querySelector(id))), top + 20];
            }
            """);
        return (band[0], band[1], band[2]);
    }

    private static Task<int> LengthAsync(WatchedPage visit) =>
        visit.Page.EvaluateAsync<int>("() => { const [a, b] = document.querySelector('#date').textContent.split(' – ').map(Number); return b - a; }");

    private static Task<int> WindowAsync(WatchedPage visit) =>
        visit.Page.EvaluateAsync<int>("() => { const t = document.querySelector('#time'); return t.max - t.min; }");

    private static async Task DragAsync(WatchedPage visit, (float X, float Y) from, float by)
    {
        await visit.Page.Mouse.MoveAsync(from.X, from.Y);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(from.X + by, from.Y, new() { Steps = 6 });
        await visit.Page.Mouse.UpAsync();
    }

    private async Task<WatchedPage> OpenMapAsync(string path, int width = 1366, int height = 768)
    {
        var visit = await browser.OpenAsync(path, width, height);
        await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        return visit;
    }
}
