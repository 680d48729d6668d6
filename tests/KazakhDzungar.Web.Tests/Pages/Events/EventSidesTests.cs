using System.Net;
using System.Text.Json;

namespace KazakhDzungar.Web.Tests.Pages.Events;

/// <summary>The record of sides that the map reads: what the events' own pages say.</summary>
[Collection(AtlasTests.Name)]
public sealed class EventSidesTests(AtlasFixture atlas)
{
    [Fact]
    public async Task Every_event_has_its_sides_in_the_order_of_the_record()
    {
        using var visitor = atlas.Visitor();
        using var document = JsonDocument.Parse(await visitor.GetStringAsync("/en/sides.json"));
        var events = document.RootElement.GetProperty("events");
        Assert.Equal(173, events.EnumerateObject().Count());
        var orbulaq = events.GetProperty("orbulaq-1643").EnumerateArray().ToList();
        Assert.Equal(["kazakh-khanate", "dzungar-khanate", "samarkand"], orbulaq.Select(s => s.GetProperty("polity").GetString()));
        Assert.Equal(["Jalantos Bahadur", "Tortkara"], orbulaq[2].GetProperty("who").EnumerateArray().Select(w => w.GetString()));
        Assert.Equal("Strength: 2,000–15,000", orbulaq[1].GetProperty("figures")[0].GetString());
    }

    [Fact]
    public async Task Rival_figures_stand_side_by_side_and_what_is_not_shown_is_not_named()
    {
        using var visitor = atlas.Visitor();
        using var document = JsonDocument.Parse(await visitor.GetStringAsync("/en/sides.json"));
        var events = document.RootElement.GetProperty("events");
        Assert.Equal("Strength: 1,000; elsewhere 1,500", events.GetProperty("ayaguz-1718")[1].GetProperty("figures")[0].GetString());
        var named = events.GetProperty("great-disaster-1723").EnumerateArray().SelectMany(s => s.GetProperty("who").EnumerateArray()).Select(w => w.GetString()).ToList();
        Assert.Contains("Tsewang Rabtan", named);
        Assert.DoesNotContain("Galdan Boshugtu Khan", named);
    }

    [Theory]
    [InlineData("en", "Kazakh Khanate")]
    [InlineData("kk", "Қазақ хандығы")]
    [InlineData("ru", "Казахское ханство")]
    public async Task It_speaks_the_language_of_its_address_and_is_sent_once(string language, string name)
    {
        using var visitor = atlas.Visitor();
        using var first = await visitor.GetAsync($"/{language}/sides.json");
        Assert.Equal([language], first.Content.Headers.ContentLanguage);
        using var document = JsonDocument.Parse(await first.Content.ReadAsStringAsync());
        Assert.Equal(name, document.RootElement.GetProperty("events").GetProperty("orbulaq-1643")[0].GetProperty("name").GetString());
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/{language}/sides.json");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await visitor.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }
}
