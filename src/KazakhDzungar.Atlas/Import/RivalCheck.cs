namespace KazakhDzungar.Atlas.Import;

/// <summary>Rival claims are never left without a word: a disagreement concerns their record, or the record is said to be exempt.</summary>
internal static class RivalCheck
{
    public static void Run(AtlasRecord record, ProblemLog log)
    {
        if (log.HasUnreadFiles)
        {
            return;
        }

        var explained = record.Disagreements.SelectMany(d => d.Records.Select(r => new RecordKey(r.Kind, r.RecordId))).Concat(record.ExemptRivals).ToHashSet();
        var rivals = RecordClaims.Of(record).Where(r => !r.Claim.Shown && r.Record.Kind != RecordKind.Disagreement)
            .GroupBy(r => r.Record).ToDictionary(g => g.Key, g => g.Select(r => r.Field).First());
        foreach (var (key, field) in rivals.Where(r => !explained.Contains(r.Key)))
        {
            log.Add(new(
                log.FileOf(key.Kind, key.Id), key.Id, field,
                $"has rival claims of which no disagreement speaks. Name '{key}' among the 'records' of one in disagreements.json, or put it under 'exempt' there with the reason."));
        }
    }
}
