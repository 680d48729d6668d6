using System.Text.Json.Nodes;

namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>Disagreements are checked, and no rival claim goes without one.</summary>
public sealed class DisagreementTests : IDisposable
{
    private const string File = "disagreements.json";
    private const string Id = "how-many-fought-at-ayaguz";
    private readonly DataCopy _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_shown_version_that_is_not_there_is_reported()
    {
        Edit(d => d["shown"] = new JsonArray("2000"));
        Assert.Contains("expected one of 1000, 1500", Reported(File, Id, "shown"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_version_is_reported()
    {
        Edit(d => d["versions"]!.AsArray().RemoveAt(1));
        Assert.Contains("at least two", Reported(File, Id, "versions"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_without_citation_is_reported()
    {
        Edit(d => d["versions"]![0]!.AsObject().Remove("cite"));
        Assert.Contains("is missing", Reported(File, Id, "versions[0].cite"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_translation_is_reported()
    {
        Edit(d => d["versions"]![1]!["text"]!.AsObject().Remove("ru"));
        Assert.Contains("Russian", Reported(File, Id, "versions[1].text.ru"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_does_not_exist_is_reported()
    {
        Edit(d => d["records"]![0] = "event:ayaguz-1781");
        Assert.Contains("Did you mean 'ayaguz-1718'", Reported(File, Id, "records[0]"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rival_dates_of_which_no_disagreement_speaks_are_reported_until_they_are_exempt()
    {
        _data.Edit("events/stage-1.json", "events", "jangir-battle-1652", e =>
        {
            var dates = e["dates"]!.AsArray();
            dates[0]!["shown"] = true;
            dates.Add(JsonNode.Parse("""{ "edtf": "1653", "shown": false, "reason": { "en": "A test." } }"""));
        });
        Assert.Contains("event:jangir-battle-1652", Reported("events/stage-1.json", "jangir-battle-1652", "dates"), StringComparison.Ordinal);
        _data.EditList(File, "exempt", exempt => exempt.Add(JsonNode.Parse("""{ "record": "event:jangir-battle-1652", "reason": { "en": "A test." } }""")));
        Assert.Empty(_data.Reading().Problems);
    }

    [Fact]
    public void Rival_kin_need_a_disagreement_too()
    {
        _data.EditList(File, "disagreements", all =>
        {
            foreach (var records in all.Select(d => d!["records"]!.AsArray()))
            {
                records.Where(r => (string?)r == "person:lama-dorji").ToList().ForEach(r => records[records.IndexOf(r)] = "person:septen");
            }
        });
        Assert.Contains("rival claims", Reported("people/dzungar.json", "lama-dorji", "kin"), StringComparison.Ordinal);
    }

    private void Edit(Action<JsonObject> change) => _data.Edit(File, "disagreements", Id, change);

    private string Reported(string file, string record, string field) =>
        Assert.Single(_data.Reading().Problems, p => p.File == file && p.Record == record && p.Field == field).Message;
}
