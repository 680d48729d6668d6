using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Which records cite which sentences and cards: the truth that the ledger of coverage is held against.</summary>
internal sealed class CitedSentences
{
    private readonly Dictionary<(string Source, string Locator), SortedSet<string>> _records = [];

    public CitedSentences(AtlasRecord record)
    {
        var sources = record.Sources.ToLookup(s => s.Id, StringComparer.Ordinal);
        foreach (var (key, _, claim) in RecordClaims.Of(record))
        {
            foreach (var citation in claim.Citations.Where(c => c is { SourceId: not null, Locator: not null }))
            {
                foreach (var locator in sources[citation.SourceId!].Take(1).SelectMany(s => Locators.CoveredBy(s, citation.Locator!)))
                {
                    At(citation.SourceId!, locator).Add(key.ToString());
                }
            }
        }
    }

    /// <summary>The keys of the records that cite a sentence or card, in ordinal order.</summary>
    public IReadOnlyCollection<string> By(string source, string locator) =>
        _records.TryGetValue((source, locator), out var records) ? records : [];

    private SortedSet<string> At(string source, string locator) =>
        _records.TryGetValue((source, locator), out var records) ? records : _records[(source, locator)] = new(StringComparer.Ordinal);
}
