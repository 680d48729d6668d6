using System.Buffers.Binary;
using System.Xml.Linq;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>The link to a view, and the map as an image.</summary>
[Collection(BrowserTests.Name)]
public sealed class ShareTests(BrowserFixture browser)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("/en/?t=1723", "a4", "297mm", "Atlas of the Kazakh–Dzungar wars", "1723", "Dzungar Khanate")]
    [InlineData("/ru/?t=1741-02&mode=projector", "a3", "420mm", "Атлас казахско-джунгарских войн", "февраль 1741", "Джунгарское ханство")]
    [InlineData("/kk/?t=1757", "hd", "1440", "Қазақ-жоңғар соғыстарының атласы", "1757", "Орта жүз")]
    public async Task A_saved_svg_stands_alone_and_says_what_it_is(string path, string paper, string width, params string[] words)
    {
        await using var visit = await OpenAsync(path);
        var file = await SaveAsync(visit, "svg", paper, legend: true);
        var drawing = XDocument.Parse(await File.ReadAllTextAsync(file));
        Assert.Equal(width, drawing.Root!.Attribute("width")!.Value);
        var texts = drawing.Descendants(Svg + "text").Select(t => t.Value).ToList();
        var all = string.Join('\n', texts);
        foreach (var word in words)
        {
            Assert.Contains(word, all, StringComparison.CurrentCultureIgnoreCase);
        }

        Assert.Contains("CC BY-SA 4.0", all, StringComparison.Ordinal);
        Assert.Contains(browser.Origin + path, texts);
        Assert.Contains(texts, t => t.Contains(" km", StringComparison.Ordinal) || t.Contains(" км", StringComparison.Ordinal));
        Assert.All(drawing.Descendants().Attributes().Where(a => a.Name.LocalName == "href"), a => Assert.Matches("^(#|data:)", a.Value));
        var ids = drawing.Descendants().Attributes("id").Select(a => a.Value).ToHashSet();
        var used = drawing.Descendants().Attributes().Where(a => a.Value.StartsWith("url(#", StringComparison.Ordinal)).Select(a => a.Value[5..^1]);
        Assert.Empty(used.Except(ids));
        Assert.DoesNotContain("var(--", drawing.ToString(), StringComparison.Ordinal);
        Assert.Contains("@font-face", drawing.Descendants(Svg + "style").Single().Value, StringComparison.Ordinal);
        Assert.NotEmpty(drawing.Descendants(Svg + "image"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task An_image_draws_the_chosen_events_sides_and_no_name_over_another()
    {
        await using var visit = await OpenAsync("/en/?t=1643&sel=event:orbulaq-1643");
        var file = await SaveAsync(visit, "svg", "screen", legend: false);
        await visit.Page.SetContentAsync(await File.ReadAllTextAsync(file));
        var overlapping = await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const texts = [...document.querySelectorAll('text')];
              const named = name => texts.filter(text => text.textContent === name).map(text => ({ name, box: text.getBoundingClientRect() }));
              const realms = ['KAZAKH KHANATE', 'SENIOR JUZ', 'BUKHARA', 'FERGANA', 'EAST TURKESTAN'].flatMap(named);
              const towns = ['Turkistan', 'Tashkent', 'Samarkand', 'Khujand', 'Kashgar'].flatMap(named);
              if (realms.length < 3 || towns.length < 4) return ['too few names'];
              return realms.flatMap(({ name, box: a }) => towns.filter(({ box: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map(town => `${name} ${town.name}`));
            }
            """);
        Assert.Empty(overlapping);
        var texts = XDocument.Parse(await File.ReadAllTextAsync(file)).Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.Contains("Jangir Khan", texts);
        Assert.Contains("Strength: 2,000–15,000", texts);
    }

    [Fact]
    public async Task Without_legend_an_image_has_none()
    {
        await using var visit = await OpenAsync("/en/?t=1723");
        var drawing = XDocument.Parse(await File.ReadAllTextAsync(await SaveAsync(visit, "svg", "a4", legend: false)));
        Assert.DoesNotContain(drawing.Descendants(Svg + "text"), t => t.Value == "Frontiers");
        Assert.Equal(0, await visit.Page.Locator(".printing").CountAsync());
    }

    [Theory]
    [InlineData("hd", 1920, 1080)]
    [InlineData("a4", 3508, 2480)]
    public async Task A_saved_png_has_the_size_asked_for(string paper, int width, int height)
    {
        await using var visit = await OpenAsync("/en/?t=1723");
        var file = await SaveAsync(visit, "png", paper, legend: true);
        Assert.EndsWith("kazakh-dzungar-1723.png", file, StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync(file);
        Assert.Equal(width, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
        Assert.Equal(height, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task An_image_that_cannot_be_made_is_told_and_can_be_asked_for_again()
    {
        await using var visit = await OpenAsync("/en/?t=1723");
        await visit.Page.RouteAsync("**/js/image/**", route => route.AbortAsync());
        await visit.Page.Locator("#show-share").ClickAsync();
        await visit.Page.GetByText("Save image").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#image-status")).ToContainTextAsync("could not be made");
        await Assertions.Expect(visit.Page.Locator("#share [type=submit]")).ToBeEnabledAsync();
    }

    [Fact]
    public async Task The_link_is_copied_with_all_that_is_shown()
    {
        await using var visit = await OpenAsync("/en/?t=1741-02&map=5.5/45.10/70.20&off=routes&mode=projector");
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.Locator("#show-share").ClickAsync();
        await visit.Page.Locator("#copy-link").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#link-status[role=status]")).ToContainTextAsync("clipboard");
        Assert.Equal(browser.Origin + "/en/?t=1741-02&map=5.5/45.10/70.20&off=routes&mode=projector", await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Where_the_clipboard_is_refused_the_link_is_marked()
    {
        await using var visit = await browser.OpenAsync("/en/about");
        await visit.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await visit.Page.GotoAsync(browser.Origin + "/kk/?t=1723");
        await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        await visit.Page.Locator("#show-share").ClickAsync();
        await visit.Page.Locator("#copy-link").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#link")).ToBeFocusedAsync();
        Assert.Equal(browser.Origin + "/kk/?t=1723", await visit.Page.EvaluateAsync<string>("() => { const e = document.activeElement; return e.value.slice(e.selectionStart, e.selectionEnd); }"));
    }

    [Theory]
    [InlineData("#show-share", 1366, 768)]
    [InlineData("#show-share", 390, 844)]
    [InlineData("#show-legend", 1366, 768)]
    [InlineData("#show-legend", 390, 844)]
    public async Task What_a_tool_opens_is_in_reach_of_everyone(string tool, int width, int height)
    {
        await using var visit = await browser.OpenAsync("/kk/?t=1723&only=qing&kind=battle", width, height);
        await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        await visit.Page.Locator(tool).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#share[open], #legend:not([hidden])")).ToBeVisibleAsync();
        var findings = await visit.Page.RunAxe();
        Assert.Empty(findings.Violations.Select(v => $"{v.Id}: {v.Help} — {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}"));
        var small = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll(':is(#share[open], #legend) :is(button, select, label, #link)')].filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML.slice(0, 80))");
        Assert.Empty(small);
        Assert.Empty(visit.Faults);
    }

    private static async Task<string> SaveAsync(WatchedPage visit, string format, string paper, bool legend)
    {
        await visit.Page.Locator("#show-share").ClickAsync();
        await visit.Page.Locator($"#share [value={format}]").CheckAsync();
        await visit.Page.Locator("#share select").SelectOptionAsync(paper);
        await visit.Page.Locator("#share [name=legend]").SetCheckedAsync(legend);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("#share [type=submit]").ClickAsync());
        var file = Path.Combine(Directory.CreateTempSubdirectory("atlas-image-").FullName, download.SuggestedFilename);
        await download.SaveAsAsync(file);
        return file;
    }

    private async Task<WatchedPage> OpenAsync(string path)
    {
        var visit = await browser.OpenAsync(path);
        await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        return visit;
    }
}
