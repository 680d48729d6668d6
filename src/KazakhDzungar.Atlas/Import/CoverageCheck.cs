using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>
/// Holds the ledger of coverage against the sources and the record: every sentence and card once, and with exactly the records that cite it or
/// the reason why none does.
/// </summary>
internal sealed class CoverageCheck(AtlasRecord record, ProblemLog log)
{
    public const string Remedy = "The command 'renew' mends the list.";

    /// <summary>The summary of a stage and the versions of a disagreement repeat what other records carry.</summary>
    private static readonly RecordKind[] Repeating = [RecordKind.Stage, RecordKind.Disagreement];

    /// <summary>Runs last. As long as the record has other problems only the lines are checked: who cites what is not yet known.</summary>
    public void Run()
    {
        if (log.HasUnreadFiles)
        {
            return;
        }

        var cited = log.Problems.Count == 0 ? new CitedSentences(record) : null;
        foreach (var source in record.Sources)
        {
            var lines = record.Ledger.Where(l => l.SourceId == source.Id).ToList();
            if (lines.Count == 0)
            {
                log.Add(new(CoverageReader.FileOf(source.Id), null, null, "is missing or empty; every sentence of the source needs a line. " + Remedy));
                continue;
            }

            CheckLocators(source, lines);
            if (cited is not null)
            {
                lines.ForEach(line => CheckRecords(line, cited.By(source.Id, line.Locator)));
                Keep(source, lines);
            }
        }
    }

    private void CheckLocators(Source source, List<LedgerLine> lines)
    {
        var expected = Locators.SentencesOf(source).Concat(Locators.CardsOf(source)).ToList();
        var known = expected.ToHashSet(StringComparer.Ordinal);
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (!known.Contains(line.Locator))
            {
                Say(line, "at", $"the source '{source.Id}' has no sentence or card '{line.Locator}'.");
            }
            else if (!met.Add(line.Locator))
            {
                Say(line, "at", "there already is a line for this locator.");
            }
        }

        foreach (var locator in expected.Where(l => !met.Contains(l)))
        {
            log.Add(new(CoverageReader.FileOf(source.Id), locator, null, "is missing; every sentence and card needs a line. " + Remedy));
        }
    }

    private void CheckRecords(LedgerLine line, IReadOnlyCollection<string> cited)
    {
        var listed = line.Records ?? [];
        if (listed.Count == 0 && cited.Count == 0 && line.Nothing is null)
        {
            Say(line, null, "no record cites it. Cite it where a record carries what it says, or say why it states nothing to record: \"nothing\": { \"en\": \"…\" }.");
        }
        else if ((line.Records is not null || cited.Count > 0) && line.Nothing is not null)
        {
            Say(line, "nothing", "expected either 'records' or 'nothing', not both: a sentence that records carry states something. " + Remedy);
        }

        foreach (var (text, index) in listed.Select((r, i) => (r, i)))
        {
            CheckRecord(line, text, $"records[{index}]", listed.Take(index).Contains(text, StringComparer.Ordinal), cited.Contains(text, StringComparer.Ordinal));
        }

        foreach (var missing in cited.Except(listed, StringComparer.Ordinal))
        {
            Say(line, "records", $"{missing} cites it and is not listed. {Remedy}");
        }

        if (cited.Count > 0 && cited.All(IsRepeating))
        {
            Say(line, "records", $"only {string.Join(", ", cited)} cites it, which repeats what other records carry; no record of its own carries what it says.");
        }
    }

    private void CheckRecord(LedgerLine line, string text, string field, bool twice, bool cites)
    {
        if (!RecordKey.TryParse(text, out var key))
        {
            Say(line, field, $"expected a kind and an id, as 'event:orbulaq-1643'; found '{text}'.");
        }
        else if (log.FileOf(key.Kind, key.Id).Length == 0)
        {
            Say(line, field, $"there is no {EnumText.Of(key.Kind)} with the id '{key.Id}'.{log.Nearest(key.Kind, key.Id)} {Remedy}");
        }
        else if (twice)
        {
            Say(line, field, $"{text} is listed twice. {Remedy}");
        }
        else if (!cites)
        {
            Say(line, field, $"{text} does not cite it. {Remedy}");
        }
    }

    private void Keep(Source source, List<LedgerLine> lines)
    {
        var order = Locators.SentencesOf(source).Concat(Locators.CardsOf(source)).Select((l, i) => (l, i)).ToDictionary(p => p.l, p => p.i, StringComparer.Ordinal);
        record.Coverage.AddRange(lines.Where(l => order.ContainsKey(l.Locator)).OrderBy(l => order[l.Locator]).Select(line => new CoverageEntry
        {
            SourceId = source.Id, Locator = line.Locator, Order = order[line.Locator], Nothing = line.Nothing,
            IsCard = line.Locator.StartsWith(Locators.CardPrefix, StringComparison.Ordinal),
            Records = [.. (line.Records ?? []).Select(r => RecordKey.TryParse(r, out var key) ? key : null).OfType<RecordKey>()
                .Select(key => new CoverageRecord { Kind = key.Kind, RecordId = key.Id })],
        }));
    }

    private void Say(LedgerLine line, string? field, string message) => log.Add(new(line.File, line.Locator, field, message));

    private static bool IsRepeating(string text) => RecordKey.TryParse(text, out var key) && Repeating.Contains(key.Kind);
}
