using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Export.Citing;

namespace KazakhDzungar.Web.Tests.Export;

/// <summary>Every page tells how it is cited, in words and as files that programs read.</summary>
[Collection(AtlasTests.Name)]
public sealed partial class CitationTests(AtlasFixture atlas)
{
    private static readonly CitedThing Orbulaq = Thing("Орбулакская битва");

    public static TheoryData<string> Cited => new(
        "events/orbulaq-1643", "people/abylai", "polities/qing", "juzes/middle-juz", "places/tashkent", "regions/tashkent", "stages/stage-1", "sources", "about",
        "sources/avpri-122-1-1752-3", "disagreements", "events", "events?kind=battle&from=1723&to=1758", "people?view=list", "places", "changes", "polities");

    [Theory]
    [MemberData(nameof(Cited))]
    public async Task A_page_is_cited_with_its_title_link_and_version_and_its_files_say_the_same(string page)
    {
        using var visitor = atlas.Visitor();
        foreach (var language in LocalText.Languages)
        {
            using var response = await visitor.GetAsync(new Uri($"/{language}/{page}", UriKind.Relative));
            var document = await AtlasFixture.ParseAsync(response);
            var cite = document.QuerySelector("details.cite")!;
            var said = cite.QuerySelectorAll("dd").Select(d => d.TextContent).ToList();
            Assert.All(said.Take(3), text => Assert.Contains($"http://localhost/{language}/{page.Split('?')[0]}", text, StringComparison.Ordinal));
            var files = cite.QuerySelectorAll(".files a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.Equal(3, files.Count);
            using var json = JsonDocument.Parse(await visitor.GetStringAsync(new Uri(files[1], UriKind.Relative)));
            var item = json.RootElement[0];
            var title = item.GetProperty("title").GetString()!;
            Assert.All(said.Take(3), text => Assert.Contains(title, text, StringComparison.Ordinal));
            Assert.StartsWith(document.QuerySelector("h1")!.TextContent.Trim(), title, StringComparison.Ordinal);
            Assert.Contains(item.GetProperty("URL").GetString()!, said[3], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_map_is_cited_as_it_is_seen()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/cite?of=%2Fen%2F%3Ft%3D1723%26sel%3Dregion%3Atashkent", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var cite = (await AtlasFixture.ParseAsync(response)).QuerySelector("details.cite[open]")!;
        Assert.Contains("“Map, 1723.”", cite.TextContent, StringComparison.Ordinal);
        Assert.Contains("http://localhost/en/?t=1723&sel=region", cite.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/cite.bib?of=http://elsewhere.org/")]
    [InlineData("/en/cite.ris?of=//elsewhere.org/x")]
    [InlineData("/en/cite.json?of=/de/events")]
    [InlineData("/en/cite.bib?of=/en/events/no-such-record")]
    [InlineData("/en/cite.bib?of=/en/events%3Fcolour%3Dred")]
    [InlineData("/en/cite.bib?of=/en/&of=/ru/")]
    [InlineData("/en/cite?of=/en/../../etc/passwd")]
    [InlineData("/en/cite.bib?page=/en/")]
    public async Task What_is_no_page_of_the_atlas_is_not_cited(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public void The_styles_are_as_their_manuals_have_them()
    {
        Assert.Equal(
            "Редакция Атласа. (n.d.). Орбулакская битва (Data version 0123456789ab). Атлас. Retrieved November 1, 2026, from https://atlas.example/ru/events/orbulaq-1643",
            CitationStyles.Apa(Orbulaq));
        Assert.Equal(
            "Редакция Атласа. “Орбулакская битва.” Атлас. Data version 0123456789ab. Accessed November 1, 2026. https://atlas.example/ru/events/orbulaq-1643.",
            CitationStyles.Chicago(Orbulaq));
        Assert.Equal(
            "Орбулакская битва. – Текст : электронный // Атлас : [сайт] / Редакция Атласа. – Версия данных 0123456789ab. – URL: https://atlas.example/ru/events/orbulaq-1643 (дата обращения: 01.11.2026).",
            CitationStyles.Gost(Orbulaq));
    }

    [Theory]
    [InlineData("Who won? 50% of {them} & the rest_of $us #1 ~ ^ \\end")]
    [InlineData("Орбулакская битва")]
    [InlineData("A\r\nER  - \r\nTY  - BOOK")]
    [InlineData("}, title = {stolen")]
    public void A_title_survives_BibTeX_and_RIS_whatever_is_in_it(string title)
    {
        var plain = string.Concat(title.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        var bib = BibFields(CitationFiles.BibTex(Thing(title)));
        Assert.Equal(["author", "title", "howpublished", "note", "url", "urldate", "language"], bib.Select(f => f.Name));
        Assert.Equal(plain, Untex(bib.Single(f => f.Name == "title").Value.Trim('{', '}')));
        var ris = CitationFiles.Ris(Thing(title)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(ris, line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
        Assert.Equal("TY  - ELEC", ris[0]);
        Assert.Equal(("ER  - ", $"TI  - {plain}"), (ris[^1], ris[2]));
    }

    private static CitedThing Thing(string title) =>
        new(title, "Атлас", "Редакция Атласа", "https://atlas.example/ru/events/orbulaq-1643", "0123456789ab", new(2026, 11, 1), "ru", false);

    /// <summary>The fields of one entry, by a reader that knows nothing but braces.</summary>
    private static List<(string Name, string Value)> BibFields(string entry)
    {
        Assert.Matches("^@misc\\{[a-z0-9-]+,\n", entry);
        var (fields, at) = (new List<(string, string)>(), entry.IndexOf('\n', StringComparison.Ordinal));
        while (Field().Match(entry, at) is { Success: true } name)
        {
            var (depth, start) = (1, name.Index + name.Length);
            for (at = start; depth > 0; at++)
            {
                depth += (entry[at], entry[at - 1]) switch { ('{', not '\\') => 1, ('}', not '\\') => -1, _ => 0 };
            }

            fields.Add((name.Groups["name"].Value, entry[start..(at - 1)]));
        }

        return fields;
    }

    private static string Untex(string text) => Escape().Replace(
        text.Replace(@"\textbackslash{}", "\u0001", StringComparison.Ordinal).Replace(@"\textasciitilde{}", "~", StringComparison.Ordinal).Replace(@"\textasciicircum{}", "^", StringComparison.Ordinal),
        m => m.Groups["letter"].Value).Replace('\u0001', '\\');

    [GeneratedRegex(@"\G[\s,]*(?<name>[a-z]+) = \{", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();

    [GeneratedRegex(@"\\(?<letter>.)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
