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
    public void A_problem_is_told_with_its_line()
    {
        _data.Edit("places.json", "places", "tashkent", p => p["kind"] = "towm");
        var lines = _data.Read("places.json").Split('\n');
        var line = Reported("places.json", "tashkent", "kind").Line!.Value;
        Assert.Contains("towm", lines[line - 1], StringComparison.Ordinal);
        _data.EditList("land/frontiers.geojson", "features", features => features[7]!["properties"]!["kind"] = "rivr");
        var frontier = _data.Reading().Problems.Single(p => p.File == "land/frontiers.geojson");
        Assert.Contains("rivr", _data.Read("land/frontiers.geojson").Split('\n')[frontier.Line!.Value - 1], StringComparison.Ordinal);
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
        Assert.Contains("Did you mean 'orbulaq'", Reported(File, Id, "places[0].place").Message, StringComparison.Ordinal);
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
        Assert.Matches(@"'1643-13' is no date. .+ \(At character [0-9]+: .+\)", problem.Message);
    }

    [Theory]
    [InlineData("spring 1700", "1700-21")]
    [InlineData("in the autumn of 1753", "1753-23")]
    [InlineData("winter of 1739", "1739-24")]
    [InlineData("12 October 1750", "1750-10-12")]
    [InlineData("October 1750", "1750-10")]
    [InlineData("12.10.1750", "1750-10-12")]
    [InlineData("1683-1684", "1683/1684")]
    [InlineData("1726 – 1738", "1726/1738")]
    [InlineData("around 1726", "1726~")]
    [InlineData("весна 1723", "1723-21")]
    [InlineData("1723 жылдың көктемі", "1723-21")]
    [InlineData("in 1643", "1643")]
    public void A_date_in_words_is_answered_with_the_one_that_was_meant(string text, string meant)
    {
        Event(e => e["dates"]![0]!["edtf"] = text);
        Assert.Contains($"Did you mean '{meant}'? Dates are written", Reported(File, Id, "dates[0].edtf").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_is_not_known_is_reported_with_the_nearest_that_is()
    {
        Event(e => e["kind"] = "batle");
        Assert.StartsWith("found \"batle\". Did you mean 'battle'? Expected one of battle, capture", Reported(File, Id, "kind").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_dates_that_are_both_shown_are_reported()
    {
        Event(e => e["dates"]!.AsArray().Add(JsonNode.Parse("""{ "edtf": "1644" }""")));
        Assert.Contains("dates[0], dates[1] are. Give one \"shown\": true", _data.Reading().Problems.Single(p => p.Record == Id && p.Field == "dates" && p.Message.StartsWith("of rival", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_is_not_shown_without_a_reason_is_reported()
    {
        Event(e => e["outcomes"]!.AsArray().Add(JsonNode.Parse("""{ "text": { "en": "Another end." }, "shown": false }""")));
        Assert.Contains(_data.Reading().Problems, p => p.Record == Id && p.Field!.EndsWith("].reason", StringComparison.Ordinal));
    }

    [Fact]
    public void A_field_that_stands_twice_is_reported()
    {
        _data.Write("stages.json", _data.Read("stages.json").Replace("\"order\": 1,", "\"order\": 1, \"order\": 1,", StringComparison.Ordinal));
        Assert.Contains("stands 2 times", Assert.Single(_data.Reading().Problems, p => p is { File: "stages.json", Field: "order" }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_that_ends_below_its_start_is_reported()
    {
        Event(e => e["forces"]!.AsArray().Add(JsonNode.Parse("""{ "measure": "days", "min": 1500, "max": 1000 }""")));
        Assert.Contains(_data.Reading().Problems, p => p.Record == Id && p.Message == "the upper end, 1000, is below the lower end 'min', 1500. Swap them, or mend one.");
    }

    [Theory]
    [InlineData(43.3, 68.25, "Did you mean [68.25, 43.3]? Longitude comes first.")]
    [InlineData(39.9, 116.4, "Did you mean [116.4, 39.9]? Longitude comes first.")]
    public void A_position_with_latitude_first_is_reported(double first, double second, string expected)
    {
        _data.Edit("places.json", "places", "tashkent", p => p["location"]!["at"] = new JsonArray(first, second));
        Assert.Contains(expected, Reported("places.json", "tashkent", "location.at").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_with_capitals_and_spaces_is_reported_once_with_the_one_that_was_meant()
    {
        _data.Edit("places.json", "places", "tashkent", p => p["id"] = "Tashkent ");
        Assert.Contains("Did you mean 'tashkent'?", Assert.Single(_data.Reading().Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_without_languages_is_reported()
    {
        Event(e => e["title"] = "Orbulaq");
        Assert.Contains("""{ "en": "Orbulaq" }""", Reported(File, Id, "title").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_quotation_marks_is_reported()
    {
        Event(e => e["importance"] = "2");
        Assert.Contains("found \"2\". A number stands without quotation marks.", Reported(File, Id, "importance").Message, StringComparison.Ordinal);
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
    [InlineData("stage-9/1", "no section 'stage-9'. Did you mean 'stage-1'")]
    [InlineData("results/2.8", "It is a section of 'amursana'")]
    [InlineData("stage-1, 7", "expected a section and a number in it, as lead/1")]
    [InlineData("stage-1/99", "expected stage-1/1 to stage-1/22")]
    [InlineData("stage-1/0", "expected stage-1/1 to stage-1/22")]
    [InlineData("stage-1/5-3", "expected stage-1/1 to stage-1/22")]
    [InlineData("card/Astana", "has no card 'Astana'")]
    [InlineData("card/Oirat", "Did you mean 'Oirats'")]
    public void A_citation_to_what_the_source_does_not_have_is_reported(string locator, string expected)
    {
        Event(e => e["cite"]![0]!["at"] = locator);
        Assert.Contains(expected, Reported(File, Id, "cite[0].at").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archival_file_without_its_fund_is_reported()
    {
        _data.Edit("references.json", "references", "giaoo-1-1-35", r => r["file"]!["fund"] = "giao-1");
        Assert.Contains("Did you mean 'giaoo-1'", Reported("references.json", "giaoo-1-1-35", "file.fund").Message, StringComparison.Ordinal);
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
