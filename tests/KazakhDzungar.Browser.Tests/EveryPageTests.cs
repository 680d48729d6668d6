using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>Each type of page, at phone and laptop size: nothing in the console, no other host, no finding of axe, nothing wider than the screen.</summary>
[Collection(BrowserTests.Name)]
public sealed class EveryPageTests(BrowserFixture browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string> Pages =>
    [
        "/en/", "/kk/", "/ru/?t=1741-02-28", "/kk/?t=1723/1730&sel=changes&on=reigns", "/en/?t=1723&sel=event:great-disaster-1723",
        "/en/events", "/kk/events?view=table&stage=stage-4", "/ru/events?view=map&kind=embassy", "/en/events?kind=embassy&stage=stage-1&from=1643&to=1643", "/kk/changes", "/en/changes?view=map", "/ru/places?view=list", "/en/?t=1741/1758&events=kind%3Dembassy", "/kk/events/anyraqai-1729-1730", "/ru/events/orbulaq-1643", "/en/people", "/kk/people/abylai", "/en/polities", "/ru/polities/dzungar-khanate",
        "/en/juzes", "/kk/juzes/senior-juz", "/en/places", "/ru/places/tashkent", "/en/regions", "/en/stages", "/kk/stages/stage-3", "/en/sources",
        "/en/compare", "/ru/compare?what=polities", "/kk/compare?what=sources", "/ru/regions/tashkent", "/kk/people/houses/choros", "/en/polities/kazakh-khanate", "/ru/people/amursana",
        "/ru/sources/moiseev-1991", "/kk/sources/archives/avpri", "/en/sources/wars/coverage", "/kk/sources/amursana/coverage", "/en/disagreements", "/ru/disagreements/did-abylai-take-sides", "/en/about", "/ru/about", "/en/data", "/kk/data", "/ru/cite?of=/ru/?t=1741", "/en/search", "/kk/search?q=Abulkhair", "/ru/search?q=Amurzyanka", "/en/events/none",
        "/api?f=html", "/kk/api/collections", "/api/collections/holdings?f=html&lang=ru", "/en/api/collections/events/items?kind=battle", "/kk/api/collections/people-activities/items?limit=10", "/ru/api/collections/changes/items/galdan-invades-1680", "/en/api/conformance", "/api/docs?lang=kk",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_clean_on_a_laptop(string path) => await CheckAsync(path, 1366, 768);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_clean_on_a_phone(string path) => await CheckAsync(path, 390, 844);

    private async Task CheckAsync(string path, int width, int height)
    {
        await using var visit = await browser.OpenAsync(path, width, height);
        if (!path.StartsWith("/api", StringComparison.Ordinal) && (path.Length == 4 || path[4] == '?'))
        {
            await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        }

        var findings = await visit.Page.RunAxe(Rules);
        Assert.Empty(findings.Violations.Select(v => $"{v.Id}: {v.Help} — {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        var expected = path.EndsWith("none", StringComparison.Ordinal) ? "404" : "nothing";
        Assert.DoesNotContain(visit.Faults, f => !f.Contains(expected, StringComparison.Ordinal));
    }
}
