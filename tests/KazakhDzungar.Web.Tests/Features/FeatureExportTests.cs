using System.Net;
using System.Text.Json;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Features;

/// <summary>Selections and records of the desks as GeoJSON.</summary>
[Collection(AtlasTests.Name)]
public sealed class FeatureExportTests(AtlasFixture atlas)
{
    [Theory]
    [InlineData("events")]
    [InlineData("people")]
    [InlineData("places")]
    [InlineData("changes")]
    public async Task A_whole_desk_has_as_many_features_as_the_database_has_records(string section)
    {
        using var scope = atlas.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        var expected = section switch
        {
            "events" => await context.Events.CountAsync(),
            "people" => await context.People.CountAsync(),
            "places" => await context.Places.CountAsync(),
            _ => await context.Changes.CountAsync(),
        };
        using var document = await GetAsync($"/kk/{section}.geojson?limit=20&offset=5");
        Assert.Equal(expected, document.RootElement.GetProperty("features").GetArrayLength());
        Assert.Equal(expected, document.RootElement.GetProperty("numberMatched").GetInt32());
        Assert.Equal("CC BY-SA 4.0", document.RootElement.GetProperty("license").GetString());
        Assert.Equal(64, document.RootElement.GetProperty("dataHash").GetString()!.Length);
        Assert.All(document.RootElement.GetProperty("features").EnumerateArray(), Geometry.Check);
    }

    [Fact]
    public async Task A_place_that_is_not_located_has_no_geometry_and_every_other_has_its_radius_of_doubt()
    {
        using var document = await GetAsync("/en/places.geojson");
        foreach (var place in document.RootElement.GetProperty("features").EnumerateArray())
        {
            var located = place.GetProperty("properties").GetProperty("located").GetString() != "not-located";
            Assert.Equal(located ? JsonValueKind.Object : JsonValueKind.Null, place.GetProperty("geometry").ValueKind);
            Assert.Equal(located ? JsonValueKind.Number : JsonValueKind.Null, place.GetProperty("properties").GetProperty("radius_km").ValueKind);
        }
    }

    [Fact]
    public async Task A_selection_holds_what_the_desk_finds_in_its_order_and_language()
    {
        using var document = await GetAsync("/ru/events.geojson?kind=embassy&juz=middle-juz&from=1741&to=1758&view=table");
        var features = document.RootElement.GetProperty("features").EnumerateArray().ToList();
        Assert.NotEmpty(features);
        Assert.All(features, f => Assert.Equal("embassy", f.GetProperty("properties").GetProperty("kind").GetString()));
        Assert.All(features, f => Assert.Contains("middle-juz", f.GetProperty("properties").GetProperty("juzes").GetString()!, StringComparison.Ordinal));
        Assert.All(features, f => Assert.Equal("Посольство", f.GetProperty("properties").GetProperty("kind_name").GetString()));
        var days = features.ConvertAll(f => f.GetProperty("properties").GetProperty("starts_not_before").GetString());
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal("kind=embassy&juz=middle-juz&from=1741&to=1758", document.RootElement.GetProperty("query").GetString());
    }

    [Fact]
    public async Task A_record_is_given_alone_with_the_address_of_its_page()
    {
        using var document = await GetAsync("/kk/events/orbulaq-1643.geojson");
        var feature = Assert.Single(document.RootElement.GetProperty("features").EnumerateArray());
        Assert.Equal("orbulaq-1643", feature.GetProperty("id").GetString());
        var page = feature.GetProperty("properties").GetProperty("url").GetString()!;
        Assert.EndsWith("/kk/events/orbulaq-1643", page, StringComparison.Ordinal);
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(new Uri(page).PathAndQuery, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("regions/tashkent", "region", "tashkent")]
    [InlineData("polities/dzungar-khanate", "holder", "dzungar-khanate")]
    [InlineData("juzes/senior-juz", "holder", "senior-juz")]
    [InlineData("stages/stage-2", "stage", "stage-2")]
    public async Task A_record_that_is_no_feature_is_given_by_those_that_have_to_do_with_it(string record, string property, string value)
    {
        using var document = await GetAsync($"/ru/{record}.geojson");
        var features = document.RootElement.GetProperty("features").EnumerateArray().ToList();
        Assert.NotEmpty(features);
        Assert.All(features, f => Assert.Equal(value, f.GetProperty("properties").GetProperty(property).GetString()));
        Assert.All(features, Geometry.Check);
    }

    [Theory]
    [InlineData("/en/polities/nobody.geojson", HttpStatusCode.NotFound)]
    [InlineData("/en/regions/none.geojson", HttpStatusCode.NotFound)]
    [InlineData("/en/events.geojson?kind=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("/en/events.geojson?colour=red", HttpStatusCode.BadRequest)]
    [InlineData("/en/events/none.geojson", HttpStatusCode.NotFound)]
    [InlineData("/en/stages.geojson", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_is_refused(string address, HttpStatusCode status)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(status, response.StatusCode);
    }

    private async Task<JsonDocument> GetAsync(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/geo+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync());
    }
}
