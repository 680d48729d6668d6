using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Pages.Structured;

/// <summary>Every record's page says for machines what it is about, and no more than the texts do.</summary>
[Collection(AtlasTests.Name)]
public sealed partial class StructuredDataTests(AtlasFixture atlas)
{
    public static TheoryData<string, string> Pages => new()
    {
        { "events/orbulaq-1643", "Event" }, { "people/galdan-tseren", "Person" }, { "places/tashkent", "Place" }, { "regions/tashkent", "AdministrativeArea" },
        { "polities/dzungar-khanate", "AdministrativeArea" }, { "juzes/middle-juz", "AdministrativeArea" }, { "stages/stage-3", "CreativeWork" }, { "sources/moiseev-1991", "CreativeWork" },
        { "sources/archives/avpri", "ArchiveOrganization" }, { "disagreements/did-abylai-take-sides", "Question" }, { "sources/wars/coverage", "Article" }, { "sources", "Article" },
        { "about", "Dataset" }, { "", "Dataset" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_its_type_and_the_way_to_it(string page, string type)
    {
        var nodes = await NodesAsync($"/kk/{page}");
        var record = nodes.First(n => (string?)n["@type"] == type);
        Assert.Equal("https://schema.org", (string?)record["@context"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)record["name"]));
        Assert.StartsWith("http://", (string?)record["url"], StringComparison.Ordinal);
        if (page.Contains('/', StringComparison.Ordinal))
        {
            var trail = nodes.Single(n => (string?)n["@type"] == "BreadcrumbList")["itemListElement"]!.AsArray();
            Assert.Equal([1, 2], trail.Select(step => (int)step!["position"]!));
            Assert.EndsWith($"/kk/{page}", (string?)trail[1]!["item"]!["@id"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_of_an_archive_is_one()
    {
        using var scope = atlas.Services.CreateScope();
        var id = await scope.ServiceProvider.GetRequiredService<AtlasDbContext>().References.Where(r => r.FundId != null).Select(r => r.Id).FirstAsync();
        var file = (await NodesAsync($"/en/sources/{id}")).First(n => (string?)n["@type"] == "ArchiveComponent");
        Assert.Equal("ArchiveOrganization", (string?)file["holdingArchive"]!["@type"]);
    }

    [Fact]
    public async Task An_event_has_dates_only_where_the_text_tells_them_plainly()
    {
        using var scope = atlas.Services.CreateScope();
        var events = await scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Events.Select(e => new { e.Id, e.Dates.First(d => d.Shown).Date }).ToListAsync();
        foreach (var e in events)
        {
            var node = (await NodesAsync($"/en/events/{e.Id}")).First(n => (string?)n["@type"] == "Event");
            Assert.Equal(e.Date.Edtf, (string?)node["subjectOf"]!["temporalCoverage"]);
            Assert.All([(string?)node["startDate"], (string?)node["endDate"]], date => Assert.True(date is null || Iso().IsMatch(date)));
            if (e.Date.Edtf.Any("~?[X.%".Contains))
            {
                Assert.True(node["startDate"] is null || node["endDate"] is null, $"{e.Id}: {e.Date.Edtf}");
            }

            if (node["startDate"] is { } start)
            {
                var bounds = HistoricalDate.Parse((string)start!).Bounds;
                Assert.True(bounds.StartMin <= e.Date.StartMax && e.Date.StartMin <= bounds.EndMax, $"{e.Id}: {e.Date.Edtf} {start}");
            }
        }
    }

    [Fact]
    public async Task Kin_in_doubt_is_no_statement()
    {
        var node = (await NodesAsync("/en/people/lama-dorji")).First(n => (string?)n["@type"] == "Person");
        Assert.Equal("Galdan Tseren", (string?)Assert.Single(node["parent"]!.AsArray())!["name"]);
    }

    private async Task<IReadOnlyList<JsonNode>> NodesAsync(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        response.EnsureSuccessStatusCode();
        var page = await AtlasFixture.ParseAsync(response);
        return [.. page.QuerySelectorAll("script[type='application/ld+json']").Select(s => JsonNode.Parse(s.TextContent)!)];
    }

    [GeneratedRegex(@"^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Iso();
}
