using System.Text.Json.Nodes;
using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>The command that does the bookkeeping of the ledger.</summary>
public sealed class CoverageLedgerTests : IDisposable
{
    private const string File = "coverage/wars.json";
    private readonly DataCopy _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void The_ledger_as_it_stands_is_not_touched()
    {
        var before = _data.Read(File);
        Assert.Empty(Changes());
        Assert.Equal(before, _data.Read(File));
    }

    [Fact]
    public void A_ledger_that_is_not_there_is_made_but_for_the_reasons()
    {
        var before = JsonNode.Parse(_data.Read(File))!;
        _data.Delete(File);
        Changes();
        Assert.True(JsonNode.DeepEquals(before["sentences"], JsonNode.Parse(_data.Read(File))!["sentences"]));
        Assert.All(_data.Reading().Problems, p => Assert.Contains("say why it states nothing", p.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_citation_is_entered_and_told()
    {
        _data.Edit("events/stage-1.json", "events", "orbulaq-1643", e => e["cite"]!.AsArray().Add(JsonNode.Parse("""{ "source": "wars", "at": "lead/3" }""")));
        Assert.Contains("coverage/wars.json › lead/3: added event:orbulaq-1643.", Changes());
        Assert.Empty(_data.Reading().Problems);
    }

    [Fact]
    public void A_record_that_no_longer_cites_is_taken_out_and_the_hole_is_told()
    {
        _data.Write("references.json", _data.Read("references.json").Replace("discussion/2.2", "discussion/2.1", StringComparison.Ordinal));
        var changes = Changes();
        Assert.Contains("coverage/amursana.json › discussion/2.2: took out reference:zlatkin-1964.", changes);
        Assert.Equal("discussion/2.2", Assert.Single(_data.Reading().Problems).Record);
    }

    [Fact]
    public void A_reason_gives_way_to_a_record_and_is_told_in_full()
    {
        _data.Edit("people/others.json", "people", "renat", p => p["cite"]!.AsArray().Add(JsonNode.Parse("""{ "source": "wars", "at": "card/batyr" }""")));
        Assert.Contains(Changes(), c => c.StartsWith("coverage/wars.json › card/batyr: took out 'nothing' (“A card of the wrong article", StringComparison.Ordinal));
        Assert.Empty(_data.Reading().Problems);
    }

    [Fact]
    public void Nothing_is_written_while_the_record_has_other_problems()
    {
        var before = _data.Read(File);
        _data.Edit("events/stage-1.json", "events", "orbulaq-1643", e => e.Remove("kind"));
        var renewal = Renewal.Of(_data.Folder);
        renewal.Write();
        Assert.Empty(renewal.Changes);
        Assert.NotEmpty(renewal.Problems);
        Assert.Equal(before, _data.Read(File));
    }

    [Fact]
    public void A_slip_of_the_pen_in_a_reason_is_reported_and_not_lost()
    {
        _data.EditList(File, "cards", cards =>
        {
            var line = cards.Single(c => (string?)c!["at"] == "card/batyr")!.AsObject();
            line["nothin"] = line["nothing"]!.DeepClone();
            line.Remove("nothing");
        });
        var before = _data.Read(File);
        Assert.Contains(Renewal.Of(_data.Folder).Problems, p => p is { Record: "card/batyr", Field: "nothin" });
        Assert.Equal(before, _data.Read(File));
    }

    private IReadOnlyList<string> Changes()
    {
        var renewal = Renewal.Of(_data.Folder);
        Assert.Empty(renewal.Problems);
        renewal.Write();
        Assert.Equal(_data.Reading().Problems, renewal.Remaining);
        return renewal.Changes;
    }
}
