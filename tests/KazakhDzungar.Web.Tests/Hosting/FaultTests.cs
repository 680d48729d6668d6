using System.Net;
using Microsoft.Extensions.Logging;

namespace KazakhDzungar.Web.Tests.Hosting;

/// <summary>A visitor's mistake gets 400 or 404, a page in the visitor's language that names what is wrong, and no alarm in the log.</summary>
[Collection(AtlasTests.Name)]
public sealed class FaultTests(AtlasFixture atlas)
{
    public static TheoryData<string, HttpStatusCode, string> Mistakes => new()
    {
        { "/de/", HttpStatusCode.NotFound, "de" },
        { "/de/events", HttpStatusCode.NotFound, "de" },
        { "/en/nowhere", HttpStatusCode.NotFound, "/en/nowhere" },
        { "/en/events/no-such-battle", HttpStatusCode.NotFound, "no-such-battle" },
        { "/en/people/nobody", HttpStatusCode.NotFound, "nobody" },
        { "/en/places/nowhere", HttpStatusCode.NotFound, "nowhere" },
        { "/en/?t=1634", HttpStatusCode.BadRequest, "1634" },
        { "/en/?t=1759", HttpStatusCode.BadRequest, "1759" },
        { "/en/?t=99999999999", HttpStatusCode.BadRequest, "99999999999" },
        { "/en/?t=1741-13", HttpStatusCode.BadRequest, "1741-13" },
        { "/en/?t=%27%3B%20DROP%20TABLE%20Events%3B--", HttpStatusCode.BadRequest, "DROP TABLE" },
        { "/en/?t=%00", HttpStatusCode.BadRequest, "" },
        { "/en/?t=%FF%FE", HttpStatusCode.BadRequest, "" },
        { "/en/?t=%3Cscript%3E", HttpStatusCode.BadRequest, "<script>" },
        { "/en/?t=1742/1741", HttpStatusCode.BadRequest, "1742/1741" },
        { "/en/?t=1741/", HttpStatusCode.BadRequest, "1741/" },
        { "/en/?t=1741/..", HttpStatusCode.BadRequest, "1741/.." },
        { "/en/?t=1741/1742/1743", HttpStatusCode.BadRequest, "1741/1742/1743" },
        { "/en/?t=1741~/1742", HttpStatusCode.BadRequest, "1741~/1742" },
        { "/en/?t=1741/1759", HttpStatusCode.BadRequest, "1741/1759" },
        { "/en/?t=1600/1700", HttpStatusCode.BadRequest, "1600/1700" },
        { "/en/?sel=changes:1741", HttpStatusCode.NotFound, "changes:1741" },
        { "/en/?sel=person:nobody", HttpStatusCode.NotFound, "nobody" },
        { "/en/?map=everywhere", HttpStatusCode.BadRequest, "everywhere" },
        { "/en/?map=5/NaN/70", HttpStatusCode.BadRequest, "NaN" },
        { "/en/?sel=event:no-such-battle", HttpStatusCode.NotFound, "no-such-battle" },
        { "/en/?sel=nonsense", HttpStatusCode.NotFound, "nonsense" },
        { "/en/?kind=battle,picnic", HttpStatusCode.BadRequest, "picnic" },
        { "/en/?side=nobody", HttpStatusCode.BadRequest, "nobody" },
        { "/atlas/atlas-0000000000000000.json", HttpStatusCode.NotFound, "0000000000000000" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_named_and_not_logged_as_an_alarm(string address, HttpStatusCode status, string named)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(status, response.StatusCode);
        var text = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        Assert.Contains(named, text, StringComparison.Ordinal);
        Assert.DoesNotContain(atlas.Log.Lines, l => l.Level > LogLevel.Warning);
    }

    [Theory]
    [InlineData("/kk/events/no-such-battle", "kk")]
    [InlineData("/ru/?t=1634", "ru")]
    [InlineData("/en/?t=1634", "en")]
    public async Task The_answer_is_in_the_language_of_the_address(string address, string language)
    {
        using var visitor = atlas.Visitor("en");
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.QuerySelector("h1")?.TextContent.Trim());
    }

    [Fact]
    public async Task Without_a_language_in_the_address_the_browser_s_is_taken()
    {
        using var visitor = atlas.Visitor("ru,en;q=0.5");
        using var response = await visitor.GetAsync(new Uri("/nowhere-at-all", UriKind.Relative));
        Assert.Equal("ru", (await AtlasFixture.ParseAsync(response)).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task An_address_that_is_too_long_is_refused_with_a_page()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/?t=" + new string('9', 5000), UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("en", (await AtlasFixture.ParseAsync(response)).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_program_gets_a_problem_document_that_names_the_parameter()
    {
        using var program = atlas.CreateClient();
        program.DefaultRequestHeaders.Add("Accept", "application/json");
        using var response = await program.GetAsync(new Uri("/en/?t=1634", UriKind.Relative));
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"parameter\":\"t\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
