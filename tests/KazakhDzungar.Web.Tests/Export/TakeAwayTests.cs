using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Export;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Export;

/// <summary>The other forms in which selections and records are taken away, and the links by which pages offer them.</summary>
[Collection(AtlasTests.Name)]
public sealed class TakeAwayTests(AtlasFixture atlas)
{
    private static readonly XNamespace Kml = "http://www.opengis.net/kml/2.2";

    [Theory]
    [InlineData("events?kind=battle", 6)]
    [InlineData("people?view=list", 5)]
    [InlineData("places", 6)]
    [InlineData("changes?hold=held", 6)]
    [InlineData("events/orbulaq-1643", 6)]
    [InlineData("people/abylai", 5)]
    [InlineData("polities/qing", 5)]
    [InlineData("juzes/middle-juz", 5)]
    [InlineData("places/tashkent", 6)]
    [InlineData("regions/tashkent", 6)]
    [InlineData("stages/stage-1", 4)]
    [InlineData("sources/avpri-122-1-1752-3", 4)]
    public async Task A_page_offers_every_file_of_what_it_shows_and_each_is_there(string page, int files)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/kk/{page}", UriKind.Relative));
        var document = await AtlasFixture.ParseAsync(response);
        var links = document.QuerySelectorAll(".take-away a[download]").Select(a => (Href: a.GetAttribute("href")!, Type: a.GetAttribute("type")!)).ToList();
        Assert.Equal(files, links.Count);
        Assert.Equal(links.Select(l => l.Type), document.QuerySelectorAll("head link[rel=alternate][type]").Select(l => l.GetAttribute("type")));
        foreach (var (href, type) in links)
        {
            using var file = await visitor.GetAsync(new Uri(href, UriKind.Relative));
            Assert.True(file.StatusCode == HttpStatusCode.OK, href);
            Assert.Equal(type, file.Content.Headers.ContentType?.MediaType);
            Assert.Equal("kk", Assert.Single(file.Content.Headers.ContentLanguage));
            Assert.NotNull(file.Content.Headers.ContentDisposition?.FileName);
        }
    }

    [Fact]
    public async Task The_JSON_of_a_record_holds_every_claim_with_every_citation()
    {
        using var json = await ReadAsync("/en/events/anyraqai-1729-1730.json");
        Assert.Equal("CC-BY-SA-4.0", json.RootElement.GetProperty("licence").GetString());
        Assert.Equal(atlas.Services.GetRequiredService<WholeRecord>().DataHash, json.RootElement.GetProperty("dataVersion").GetString());
        var claims = json.RootElement.GetProperty("records")[0].GetProperty("claims").EnumerateArray().ToDictionary(c => c.GetProperty("claim_id").GetInt32());
        using var scope = atlas.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        var dates = await context.Dates.Where(d => d.EventId == "anyraqai-1729-1730").Include(d => d.Citations).ToListAsync();
        Assert.NotEmpty(dates);
        Assert.All(dates, date =>
        {
            var claim = claims[date.Id];
            Assert.Equal(date.Date.Edtf, claim.GetProperty("date").GetProperty("edtf").GetString());
            Assert.Equal(EnumText.Of(date.Certainty), claim.GetProperty("certainty").GetString());
            Assert.Equal(date.Citations.Count, claim.GetProperty("citations").GetArrayLength());
        });
    }

    [Theory]
    [InlineData("events", 173)]
    [InlineData("places", 77)]
    [InlineData("changes", 56)]
    public async Task The_KML_of_a_desk_has_a_placemark_for_each_record_in_its_time_and_at_its_place(string section, int atLeast)
    {
        using var visitor = atlas.Visitor();
        var kml = XDocument.Parse(await visitor.GetStringAsync(new Uri($"/en/{section}.kml", UriKind.Relative)));
        var marks = kml.Descendants(Kml + "Placemark").ToList();
        var records = atlas.Services.GetRequiredService<WholeRecord>().All(TakeAwayEndpoints.Sections[section]);
        Assert.True(marks.Count >= atLeast);
        Assert.Equal(records.Select(r => r.Id).Order(StringComparer.Ordinal), marks.Select(m => m.Attribute("id")!.Value).Order(StringComparer.Ordinal));
        foreach (var mark in marks)
        {
            var record = records.First(r => r.Id == mark.Attribute("id")!.Value);
            Assert.Equal(record.Date is not null, mark.Elements(Kml + "TimeSpan").Concat(mark.Elements(Kml + "TimeStamp")).Any());
            Assert.Equal(record.Points.Count > 0, mark.Element(Kml + "Point") is not null);
            Assert.Equal(record.Land?.NumGeometries ?? 0, mark.Descendants(Kml + "Polygon").Count());
            if (mark.Element(Kml + "Point") is { } point)
            {
                var position = point.Value.Split(',').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
                Assert.Equal((record.Points[0].Longitude, record.Points[0].Latitude), (position[0], position[1]));
            }
        }
    }

    [Fact]
    public async Task The_KML_of_people_puts_them_where_they_took_part_and_nowhere_else()
    {
        using var visitor = atlas.Visitor();
        var kml = XDocument.Parse(await visitor.GetStringAsync(new Uri("/en/people.kml", UriKind.Relative)));
        var people = atlas.Services.GetRequiredService<WholeRecord>().All(RecordKind.Person).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var marks = kml.Descendants(Kml + "Placemark").ToList();
        Assert.Equal(people.Count, marks.Count);
        Assert.All(marks, mark => Assert.Equal(people[mark.Attribute("id")!.Value].Points.Count, mark.Descendants(Kml + "Point").Count()));
        Assert.True(people["abylai"].Points.Count > 1);
        Assert.Contains(marks, mark => !mark.Descendants(Kml + "Point").Any());
    }

    [Fact]
    public async Task Linked_Places_carry_the_citations_of_names_and_relations_and_both_ends_of_time()
    {
        using var json = await ReadAsync("/en/places/tashkent.lp.json");
        var place = json.RootElement.GetProperty("features")[0];
        Assert.Contains(place.GetProperty("names").EnumerateArray(), n => n.TryGetProperty("citations", out var c) && c.GetArrayLength() > 0);
        Assert.All(place.GetProperty("relations").EnumerateArray(), r => Assert.NotEqual(0, r.GetProperty("citations").GetArrayLength()));
        using var events = await ReadAsync("/en/events.lp.json?kind=council");
        foreach (var feature in events.RootElement.GetProperty("features").EnumerateArray())
        {
            var span = feature.GetProperty("when").GetProperty("timespans")[0];
            var record = atlas.Services.GetRequiredService<WholeRecord>().Find(RecordKind.Event, feature.GetProperty("properties").GetProperty("id").GetString()!)!;
            Assert.Equal(record.Date!.Edtf, span.GetProperty("edtf").GetString());
            Assert.Equal(Teller.Day(record.Date.EndMax) is { } last ? Cell.Day(last) : null, span.GetProperty("end").TryGetProperty("latest", out var latest) ? latest.GetString() : null);
        }
    }

    [Theory]
    [InlineData("/en/people.lp.json")]
    [InlineData("/en/people/abylai.lp.json")]
    [InlineData("/en/stages/stage-1.kml")]
    public async Task What_lies_nowhere_has_no_file_for_the_map(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<JsonDocument> ReadAsync(string address)
    {
        using var visitor = atlas.Visitor();
        return JsonDocument.Parse(await visitor.GetStringAsync(new Uri(address, UriKind.Relative)));
    }
}
