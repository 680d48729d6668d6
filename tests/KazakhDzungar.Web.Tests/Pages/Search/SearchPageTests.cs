using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KazakhDzungar.Web.Tests.Pages.Search;

/// <summary>The search page and the search for scripts: counts are those of the pages they lead to, and whatever is typed is words.</summary>
[Collection(AtlasTests.Name)]
public sealed partial class SearchPageTests(AtlasFixture atlas)
{
    public static TheoryData<string> Spellings => ["Abilqaiyr", "Abulkhair", "Әбілқайыр", "Абулхаир", "Abulkhayr", "Äbılqaiyr", "abulkair"];

    public static TheoryData<string> Hostile =>
    [
        "%22", "%27%3B%20DROP%20TABLE%20SearchText%3B--", "NEAR(a%20b)", "a*", "*", "AND", "OR%20NOT", "words%3Aa", "%00", "a%00b", "%FF%FE", "%ED%A0%80", "%F0%9F%A6%84", "%E2%80%AEabc", "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "a%0D%0ASet-Cookie:x=1", "((((", "%D0%BB%CC%81%CC%81", "", "%20%20", "-", "%5Ea", "%7Bwords%7D%3Aa", "1/0",
    ];

    public static TheoryData<string, string> Wrong => new()
    {
        { "search?q=" + new string('a', 201), "q" },
        { "search.json?q=" + new string('a', 201), "q" },
        { "search?q=a&q=b", "q" },
        { "search?kind=ship", "kind" },
        { "search?colour=red", "colour" },
        { "search.json?colour=red", "colour" },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Every_spelling_leads_to_the_person_in_every_language(string typed)
    {
        using var visitor = atlas.Visitor();
        foreach (var language in new[] { "en", "kk", "ru" })
        {
            var page = await OpenAsync(visitor, $"/{language}/search?q={Uri.EscapeDataString(typed)}");
            Assert.Contains($"/{language}/people/abulkhair-khan", page.QuerySelectorAll("section[aria-labelledby=person] .records a").Select(a => a.GetAttribute("href")));
        }
    }

    [Theory]
    [InlineData("/en/search?q=Tashkent")]
    [InlineData("/ru/search?q=Galdan")]
    [InlineData("/kk/search?q=%D0%B0%D0%B1%D1%8B%D0%BB%D0%B0%D0%B9")]
    public async Task Every_link_to_all_leads_to_as_many_as_it_says(string address)
    {
        using var visitor = atlas.Visitor();
        var page = await OpenAsync(visitor, address);
        var counted = 0;
        foreach (var section in page.QuerySelectorAll("main section[aria-labelledby]"))
        {
            var count = Number(section.QuerySelector("h3 .count")!.TextContent);
            counted += count;
            var all = section.QuerySelector("p a[rel=nofollow]");
            Assert.True(all is not null || section.QuerySelectorAll(".records > li").Length == count);
            if (all is not null)
            {
                var led = await OpenAsync(visitor, all.GetAttribute("href")!);
                Assert.Contains(count, Digits().Matches(led.QuerySelector("#results")!.TextContent).Select(m => Number(m.Value)));
            }
        }

        Assert.Equal(counted, Number(Digits().Match(page.QuerySelector("#results")!.TextContent).Value));
        Assert.True(counted > 0);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Whatever_is_typed_is_words(string escaped)
    {
        using var visitor = atlas.Visitor();
        foreach (var form in new[] { "search", "search.json", "events", "people", "places", "changes" })
        {
            using var response = await visitor.GetAsync(new Uri($"/kk/{form}?q={escaped}", UriKind.Relative));
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{form}?q={escaped}: {response.StatusCode}");
            Assert.False(response.Headers.Contains("Set-Cookie"));
            Assert.DoesNotContain("<script>alert", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_with_the_address_is_named(string address, string parameter)
    {
        using var program = atlas.Visitor("ru");
        program.DefaultRequestHeaders.Accept.Clear();
        program.DefaultRequestHeaders.Add("Accept", "application/json");
        using var response = await program.GetAsync(new Uri("/ru/" + address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task Nothing_found_says_what_to_do_and_offers_near_names()
    {
        using var visitor = atlas.Visitor();
        var page = await OpenAsync(visitor, "/en/search?q=Amurzyanka");
        Assert.Contains("Amurzyanka", page.QuerySelector("#results")!.TextContent, StringComparison.Ordinal);
        var near = page.QuerySelectorAll("main p a").Select(a => a.GetAttribute("href")!).First(a => a.Contains("q=amursana", StringComparison.Ordinal));
        Assert.NotNull((await OpenAsync(visitor, near)).QuerySelector("a[href='/en/people/amursana']"));
    }

    [Fact]
    public async Task Matches_are_marked_and_the_form_that_matches_is_shown()
    {
        using var visitor = atlas.Visitor();
        var page = await OpenAsync(visitor, "/ru/search?q=Abilqaiyr");
        var line = page.QuerySelector(".records li:has(a[href='/ru/people/abulkhair-khan'])")!;
        Assert.Equal("Abilqaiyr", line.QuerySelector(".form mark")!.TextContent);
        Assert.Equal("en", line.QuerySelector(".form [lang]")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task An_answer_for_scripts_is_not_sent_twice()
    {
        using var visitor = atlas.Visitor();
        using var first = await visitor.GetAsync(new Uri("/kk/search.json?q=Dawaci", UriKind.Relative));
        using var answer = JsonDocument.Parse(await first.Content.ReadAsStringAsync());
        Assert.Equal("/kk/people/dawachi", answer.RootElement.GetProperty("items")[0].GetProperty("address").GetString());
        Assert.True(answer.RootElement.GetProperty("items").GetArrayLength() <= 10);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/kk/search.json?q=Dawaci");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await visitor.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Every_page_has_the_box()
    {
        using var visitor = atlas.Visitor();
        foreach (var address in new[] { "/en/", "/kk/events", "/ru/people/abylai", "/en/about", "/en/search" })
        {
            var box = (await OpenAsync(visitor, address)).QuerySelector("header form[role=search]")!;
            Assert.Equal($"{address[..3]}/search", box.GetAttribute("action"));
            Assert.Equal("q", box.QuerySelector("input[type=search]")!.GetAttribute("name"));
        }
    }

    private static async Task<IDocument> OpenAsync(HttpClient visitor, string address)
    {
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
        return await AtlasFixture.ParseAsync(response);
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Digits();
}
