using System.Text.Json.Nodes;
using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>Every way of getting data/ wrong is reported with file, record, field and what was expected.</summary>
public sealed class BadDataTests : IDisposable
{
    private readonly DataCopy _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void The_record_as_it_stands_has_no_problem() =>
        Assert.Empty(_data.Reading().Problems.Select(p => p.ToString()));

    [Fact]
    public void Broken_json_is_reported_with_line_and_column()
    {
        _data.Write("stages.json", "{\n  \"stages\": [\n    { \"id\": \"background\",, }\n  ]\n}\n");
        var problem = Reported("stages.json", null, null);
        Assert.Contains("line 3", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_reported()
    {
        _data.Delete("routes.json");
        Assert.Contains("missing", Reported("routes.json", null, null).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_field_is_reported()
    {
        Event(e => e.Remove("kind"));
        Assert.Contains("is missing; expected one of battle, capture", Reported(File, Id, "kind").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_nothing_reads_is_reported_with_the_one_that_was_meant()
    {
        Event(e => e["sumary"] = e["summary"]!.DeepClone());
        Event(e => e.Remove("summary"));
        Assert.Contains("Did you mean 'summary'?", Reported(File, Id, "sumary").Message, StringComparison.Ordinal);
        Reported(File, Id, "summary");
    }

    [Fact]
    public void An_unknown_id_is_reported_with_the_nearest_that_exists()
    {
        Event(e => e["places"]![0]!["place"] = "orbulak");
        Assert.Contains("Did you mean orbulaq", Reported(File, Id, "places[0].place").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_more_than_a_hundred_per_cent_is_reported()
    {
        Event(e => e["forces"] = new JsonArray(new JsonObject { ["measure"] = "killed-percent", ["min"] = 120 }));
        Assert.Contains("from 0 to 100", Reported(File, Id, "forces[0].min").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duplicate_id_is_reported()
    {
        _data.EditList(File, "events", events => events.Add(events.Single(e => (string?)e!["id"] == Id)!.DeepClone()));
        Assert.Contains("already is", Reported(File, Id, "id").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_edtf_is_reported_with_position_and_reason()
    {
        Event(e => e["dates"]![0]!["edtf"] = "1643-13");
        var problem = Reported(File, Id, "dates[0].edtf");
        Assert.Matches("'1643-13' is no EDTF date: at character [0-9]+, .+", problem.Message);
    }

    [Fact]
    public void An_interval_that_ends_before_it_starts_is_reported()
    {
        Event(e => e["dates"]![0]!["edtf"] = "1643/1642");
        Reported(File, Id, "dates[0].edtf");
    }

    [Fact]
    public void A_reign_that_ends_before_it_starts_is_reported()
    {
        _data.Edit("people/dzungar.json", "people", "galdan-tseren", person =>
        {
            var reign = person["reigns"]![0]!;
            reign["start"] = JsonNode.Parse("""[{ "edtf": "1745" }]""");
            reign["end"] = JsonNode.Parse("""[{ "edtf": "1727" }]""");
        });
        Assert.Contains("before the start", Reported("people/dzungar.json", "galdan-tseren", "reigns[0].end").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_ring_is_reported()
    {
        _data.EditList("basemap/lakes.geojson", "features", lakes =>
            lakes.Single(l => (string?)l!["properties"]!["id"] == "issyk-kul")!["geometry"] =
                JsonNode.Parse("""{ "type": "Polygon", "coordinates": [[[76, 42], [78, 43], [78, 42], [76, 43], [76, 42]]] }"""));
        Assert.Contains("invalid ring", Reported("basemap/lakes.geojson", "issyk-kul", "geometry").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ring_that_is_not_closed_is_reported()
    {
        _data.EditList("basemap/lakes.geojson", "features", lakes =>
            lakes.Single(l => (string?)l!["properties"]!["id"] == "issyk-kul")!["geometry"] =
                JsonNode.Parse("""{ "type": "Polygon", "coordinates": [[[76, 42], [78, 42], [78, 43], [76, 43]]] }"""));
        Assert.Contains("the last the same as the first", Reported("basemap/lakes.geojson", "issyk-kul", "geometry").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_leaves_a_face_open_is_reported()
    {
        _data.EditList("land/frontiers.geojson", "features", lines => lines.Add(JsonNode.Parse("""
            {
              "type": "Feature",
              "geometry": { "type": "LineString", "coordinates": [[60.1, 50.1], [60.4, 50.3], [60.6, 50.2]] },
              "properties": { "id": "loose-line", "kind": "steppe", "certainty": "guessed", "reasoning": { "en": "A test." } }
            }
            """)));
        Assert.Contains(_data.Reading().Problems, p => p is { File: "land/frontiers.geojson", Record: "loose-line" });
    }

    [Fact]
    public void A_region_without_a_face_and_a_face_without_a_region_are_reported()
    {
        var region = "";
        _data.EditList("land/regions.json", "regions", regions =>
        {
            region = (string)regions[0]!["id"]!;
            regions[0]!["inside"] = new JsonArray(10, 10);
        });
        var problems = _data.Reading().Problems;
        Assert.Contains(problems, p => p.Record == region && p.File == "land/regions.json");
        Assert.True(problems.Count >= 2, "the face that lost its name should be reported too");
    }

    [Fact]
    public void A_territorial_change_whose_from_does_not_hold_is_reported()
    {
        var id = "";
        _data.EditList("land/changes.json", "changes", changes =>
        {
            var change = changes.First(c => (string?)c!["hold"] == "held" && (string?)c["from"] != "khiva")!;
            id = (string)change["id"]!;
            change["from"] = "khiva";
        });
        var problem = _data.Reading().Problems.First(p => p.Record == id);
        Assert.Equal(("land/changes.json", "from"), (problem.File, problem.Field));
        Assert.Contains("khiva", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_translation_of_a_title_is_reported()
    {
        Event(e => e["title"]!.AsObject().Remove("kk"));
        Assert.Contains("Kazakh", Reported(File, Id, "title.kk").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stage-9/1", "sections")]
    [InlineData("stage-1/99", "outside the section")]
    [InlineData("stage-1/0", "outside the section")]
    [InlineData("stage-1/5-3", "outside the section")]
    [InlineData("card/Astana", "has no card")]
    public void A_citation_to_what_the_source_does_not_have_is_reported(string locator, string expected)
    {
        Event(e => e["cite"]![0]!["at"] = locator);
        Assert.Contains(expected, Reported(File, Id, "cite[0].at").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archival_file_without_its_fund_is_reported()
    {
        _data.Edit("references.json", "references", "giaoo-1-1-35", r => r["file"]!["fund"] = "giao-1");
        Assert.Contains("Did you mean giaoo-1", Reported("references.json", "giaoo-1-1-35", "file.fund").Message, StringComparison.Ordinal);
        _data.Edit("references.json", "references", "giaoo-1-1-35", r => r.Remove("file"));
        Assert.Contains("of the kind 'archive'", Reported("references.json", "giaoo-1-1-35", "file").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_that_the_event_does_not_have_is_reported()
    {
        Event(e => e["outcomes"]![0]!["victor"] = "martians");
        Assert.Contains("expected one of", Reported(File, Id, "outcomes[0].victor").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_reported_at_once()
    {
        Event(e => e.Remove("kind"));
        Event(e => e["dates"]![0]!["edtf"] = "yesterday");
        _data.Edit("places.json", "places", "tashkent", p => p["location"]!["at"] = new JsonArray(690, 41));
        var problems = _data.Reading().Problems;
        Assert.Contains(problems, p => p.Field == "kind");
        Assert.Contains(problems, p => p.Field == "dates[0].edtf");
        Assert.Contains(problems, p => p is { File: "places.json", Record: "tashkent", Field: "location.at" });
    }

    private const string File = "events/stage-1.json";
    private const string Id = "orbulaq-1643";

    private void Event(Action<JsonObject> change) => _data.Edit(File, "events", Id, change);

    private Problem Reported(string file, string? record, string? field)
    {
        var problems = _data.Reading().Problems;
        return Assert.Single(problems, p => p.File == file && p.Record == record && p.Field == field);
    }
}
