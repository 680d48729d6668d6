using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>The questions of a historian that the README of the tests lists: at the desk by clicking, and by one call of the API.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class QuestionsTests(BrowserFixture browser)
{
    public static TheoryData<string, string, string, string, string> Questions
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string>();
            foreach (var row in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "README.md")).Where(line => line.Contains("| `/api/", StringComparison.Ordinal)))
            {
                var cells = row.Trim('|').Split('|', StringSplitOptions.TrimEntries);
                rows.Add(cells[0], cells[1].Trim('`'), cells[2], cells[3].Trim('`'), cells[4]);
            }

            return rows;
        }
    }

    [Fact]
    public void There_are_five_questions() => Assert.Equal(5, Questions.Count);

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_desk_answers_by_clicking_alone(string question, string desk, string clicked, string api, string answer)
    {
        Assert.NotNull(question + api);
        foreach (var script in new[] { true, false })
        {
            await using var visit = await browser.OpenAsync($"/en/{desk}", options: new() { JavaScriptEnabled = script });
            var chosen = 0;
            foreach (var key in InQuotes(clicked))
            {
                await ClickAsync(visit.Page, key);
                await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(++chosen);
            }

            var page = desk == "people" ? "people" : "events";
            var links = await visit.Page.Locator($".results a[href^='/en/{page}/']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
            Assert.Equal(InQuotes(answer).Order(), links.Select(link => link.Split('/')[^1]).Distinct().Order());
            Assert.Empty(visit.Faults);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task One_call_of_the_API_answers(string question, string desk, string clicked, string api, string answer)
    {
        Assert.NotNull(question + clicked);
        using var client = new HttpClient();
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri(browser.Origin + api)));
        var property = desk switch { "people" => "person", "changes" => "event", _ => "id" };
        var ids = document.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").GetProperty(property).GetString()!);
        Assert.Equal(InQuotes(answer).Order(), ids.Distinct().Order());
    }

    /// <summary>Opens what the value is folded into, and follows its link.</summary>
    private static async Task ClickAsync(IPage page, string key)
    {
        var value = page.Locator($"a.value[data-key='{key}']");
        while (await page.Locator($"details:not([open]):has(a.value[data-key='{key}']) > summary").First.IsVisibleAsync())
        {
            await page.Locator($"details:not([open]):has(a.value[data-key='{key}']) > summary").First.ClickAsync();
        }

        await value.ClickAsync();
    }

    private static IEnumerable<string> InQuotes(string cell) => Quoted().Matches(cell).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
