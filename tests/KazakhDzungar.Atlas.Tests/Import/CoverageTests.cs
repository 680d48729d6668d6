using System.Text.Json.Nodes;
using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>Every way in which the ledger of coverage can be wrong is reported.</summary>
public sealed class CoverageTests : IDisposable
{
    private const string File = "coverage/wars.json";
    private const string At = "stage-1/3";
    private readonly DataCopy _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_missing_file_is_reported()
    {
        _data.Delete(File);
        Assert.Contains("is missing", Reported(null, null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_named_for_no_source_is_reported()
    {
        _data.Write("coverage/war.json", "{ \"sentences\": [] }");
        Assert.Contains(_data.Reading().Problems, p => p.File == "coverage/war.json" && p.Message.Contains(File, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_locator_is_reported()
    {
        Lines(lines => lines.Remove(Line(lines)));
        Assert.Contains("is missing", Reported(At, null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_locator_that_stands_twice_is_reported()
    {
        Lines(lines => lines.Add(Line(lines).DeepClone()));
        Assert.Contains("already", Reported(At, "at"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stage-1/99")]
    [InlineData("stage-1/3-4")]
    [InlineData("card/Astana")]
    public void A_locator_that_the_source_does_not_have_is_reported(string locator)
    {
        Lines(lines => lines.Add(new JsonObject { ["at"] = locator, ["nothing"] = new JsonObject { ["en"] = "A test." } }));
        Assert.Contains("has no sentence or card", Reported(locator, "at"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_does_not_exist_is_reported_with_the_nearest_that_does()
    {
        Records(records => records[0] = "event:galdan-invasion-1681");
        Assert.Contains("Did you mean 'galdan-invasion-1680'", Reported(At, "records[0]"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_without_a_kind_is_reported()
    {
        Records(records => records[0] = "galdan-invasion-1680");
        Assert.Contains("expected a kind and an id", Reported(At, "records[0]"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_is_listed_but_does_not_cite_the_sentence_is_reported()
    {
        Records(records => records.Insert(0, "event:film-nomad-2005"));
        Assert.Contains("does not cite it", Reported(At, "records[0]"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_cites_the_sentence_and_is_not_listed_is_reported()
    {
        Records(records => records.Remove(records.Single(r => (string?)r == "event:galdan-invasion-1680")));
        Assert.Contains("event:galdan-invasion-1680 cites it and is not listed", Reported(At, "records"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_of_a_record_counts_as_the_record()
    {
        _data.Edit("events/stage-1.json", "events", "orbulaq-1643", e => e["dates"]![0]!["cite"]!.AsArray().Add(JsonNode.Parse("""{ "source": "wars", "at": "stage-1/3-4" }""")));
        var problems = _data.Reading().Problems;
        Assert.Equal([At, "stage-1/4"], problems.Select(p => p.Record));
        Assert.All(problems, p => Assert.Contains("event:orbulaq-1643 cites it", p.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_with_neither_records_nor_a_reason_is_reported()
    {
        _data.EditList("coverage/amursana.json", "sentences", lines => lines.Single(l => (string?)l!["at"] == "discussion/1.1")!.AsObject().Remove("nothing"));
        Assert.Contains(_data.Reading().Problems, p => p is { File: "coverage/amursana.json", Record: "discussion/1.1" } && p.Message.Contains("no record cites it", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_with_both_records_and_a_reason_is_reported()
    {
        Lines(lines => Line(lines)["nothing"] = new JsonObject { ["en"] = "A test." });
        Assert.Contains("not both", Reported(At, "nothing"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_only_the_summary_of_a_stage_cites_is_reported()
    {
        _data.Edit("stages.json", "stages", "stage-4", stage => stage["cite"]![0] = JsonNode.Parse("""{ "source": "amursana", "at": "discussion/1.1" }"""));
        _data.EditList("coverage/amursana.json", "sentences", lines =>
        {
            var line = lines.Single(l => (string?)l!["at"] == "discussion/1.1")!.AsObject();
            line.Remove("nothing");
            line["records"] = new JsonArray("stage:stage-4");
        });
        Assert.Contains(_data.Reading().Problems, p => p is { Record: "discussion/1.1", Field: "records" } && p.Message.Contains("no record of its own", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hover_card_needs_a_line_like_a_sentence()
    {
        _data.EditList(File, "cards", cards => cards.Remove(cards.Single(c => (string?)c!["at"] == "card/Oirats")));
        Assert.Contains("is missing", Reported("card/Oirats", null), StringComparison.Ordinal);
    }

    [Fact]
    public void As_long_as_the_record_has_other_problems_the_records_of_the_lines_are_not_compared()
    {
        Records(records => records.Clear());
        _data.Edit("events/stage-1.json", "events", "orbulaq-1643", e => e.Remove("kind"));
        Assert.Equal("events/stage-1.json", Assert.Single(_data.Reading().Problems).File);
    }

    private void Lines(Action<JsonArray> change) => _data.EditList(File, "sentences", change);

    private void Records(Action<JsonArray> change) => Lines(lines => change(Line(lines)["records"]!.AsArray()));

    private static JsonObject Line(JsonArray lines) => lines.Single(l => (string?)l!["at"] == At)!.AsObject();

    private string Reported(string? record, string? field) =>
        Assert.Single(_data.Reading().Problems, p => p.File == File && p.Record == record && p.Field == field).Message;
}
