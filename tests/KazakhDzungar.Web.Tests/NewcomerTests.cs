using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Tests.Import;

namespace KazakhDzungar.Web.Tests;

/// <summary>Somebody adds an event, its place and what it did to the land, makes mistakes, mends them by what the program says, and finds it all in the atlas.</summary>
public sealed class NewcomerTests : IDisposable
{
    private const string Events = "events/stage-1.json";
    private const string Changes = "land/changes.json";
    private const string Event = "battle-of-the-ford-1700";
    private const string Change = "ford-falls-1700";
    private readonly DataCopy _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task An_event_is_mended_by_the_messages_alone_until_it_stands_in_the_atlas()
    {
        WriteDown();
        var problems = _data.Reading().Problems;
        Assert.Equal(
            [
                "battle-of-the-ford-1700 › kind: found \"batle\". Did you mean 'battle'? Expected one of battle, capture, raid",
                "battle-of-the-ford-1700 › participants[0].person: there is no person with the id 'bogenbay'. Did you mean 'bogenbai'?",
                "ford-falls-1700 › from: when this change comes, 'turgai' is held by 'middle-juz' (since the start), not by 'senior-juz'. Write 'middle-juz'",
            ],
            problems.Select(p => p.ToString()[(p.ToString().IndexOf('›', StringComparison.Ordinal) + 2)..]), Begins);
        Assert.Equal([Events, Events, Changes], problems.Select(p => p.File));

        _data.Edit(Events, "events", Event, e => e["kind"] = "battle");
        _data.Edit(Events, "events", Event, e => e["participants"]![0]!["person"] = "bogenbai");
        _data.Edit(Changes, "changes", Change, c => c["from"] = "middle-juz");
        Assert.All(_data.Reading().Problems, p => Assert.Contains("The command 'renew' mends the list.", p.Message, StringComparison.Ordinal));
        Renewal.Of(_data.Folder).Write();
        Assert.Empty(_data.Reading().Problems);
        await IsInTheAtlasAsync();
    }

    private static bool Begins(string expected, string actual) => actual.StartsWith(expected, StringComparison.Ordinal);

    private async Task IsInTheAtlasAsync()
    {
        using var atlas = new CopyFixture(_data);
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri($"/en/events/{Event}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await AtlasFixture.ParseAsync(response);
        Assert.Equal("Battle of the Ford", page.QuerySelector("h1")!.TextContent.Trim());
        var links = page.QuerySelectorAll("article a").Select(a => a.GetAttribute("href")).ToList();
        Assert.All(["/en/places/the-ford", "/en/people/bogenbai", "/en/regions/turgai"], address => Assert.Contains(address, links));
        Assert.Contains("about 1,000–1,500", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);

        using var map = await visitor.GetAsync(new Uri("/en/?t=1700", UriKind.Relative));
        var sheet = await AtlasFixture.ParseAsync(map);
        Assert.Contains(sheet.QuerySelectorAll("#year-text li a"), a => a.GetAttribute("href") == $"/en/events/{Event}");
        using var bundle = JsonDocument.Parse(await visitor.GetStringAsync(new Uri(sheet.QuerySelector("#sheet")!.GetAttribute("data-bundle")!, UriKind.Relative)));
        var e = bundle.RootElement.GetProperty("events").EnumerateArray().Single(e => e.GetProperty("id").GetString() == Event);
        Assert.Equal([63.5, 49.6], e.GetProperty("at").EnumerateArray().Select(n => n.GetDouble()));
        Assert.Contains(bundle.RootElement.GetProperty("places").EnumerateArray(), p => p.GetProperty("id").GetString() == "the-ford");
        Assert.Contains(bundle.RootElement.GetProperty("holdings").EnumerateArray(), h => h.GetProperty("event").GetString() == Event && h.GetProperty("holder").GetString() == "dzungar-khanate");
    }

    /// <summary>With three mistakes.</summary>
    private void WriteDown()
    {
        _data.EditList(Events, "events", events => events.Add(JsonNode.Parse($$"""
            {
              "id": "{{Event}}", "kind": "batle", "stage": "stage-1", "importance": 2,
              "title": { "en": "Battle of the Ford", "kk": "Өткел шайқасы", "ru": "Битва у брода" },
              "summary": { "en": "A fight that never was." },
              "cite": [{ "source": "wars", "at": "stage-1/7" }],
              "dates": [{ "edtf": "1700-21", "words": "in the spring of 1700" }],
              "places": [{ "place": "the-ford", "role": "at" }],
              "sides": [{ "id": "kazakhs", "polity": "middle-juz" }, { "id": "dzungars", "polity": "dzungar-khanate" }],
              "participants": [{ "person": "bogenbay", "side": "kazakhs", "role": "commander" }],
              "forces": [{ "side": "dzungars", "measure": "strength", "min": 1000, "max": 1500, "qualifier": "about" }],
              "outcomes": [{ "victor": "dzungars", "text": { "en": "The Dzungars took the ford." } }]
            }
            """)));
        _data.EditList("places.json", "places", places => places.Add(JsonNode.Parse("""
            {
              "id": "the-ford", "kind": "battlefield", "name": { "en": "The Ford", "kk": "Өткел", "ru": "Брод" },
              "summary": { "en": "A ford that never was." },
              "cite": [{ "source": "wars", "at": "stage-1/7" }],
              "location": { "type": "point", "at": [63.5, 49.6], "radiusKm": 30, "reasoning": { "en": "Invented for a test." } }
            }
            """)));
        _data.EditList(Changes, "changes", changes => changes.Add(JsonNode.Parse($$"""
            {
              "id": "{{Change}}", "event": "{{Event}}", "regions": ["turgai"], "hold": "held", "from": "senior-juz", "to": "dzungar-khanate",
              "cite": [{ "source": "wars", "at": "stage-1/7" }]
            }
            """)));
    }

    private sealed class CopyFixture(DataCopy data) : AtlasFixture
    {
        protected override string DataPath => data.Folder.Path;
    }
}
