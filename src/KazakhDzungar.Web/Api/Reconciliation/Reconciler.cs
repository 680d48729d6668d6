using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Web.Api.Reconciliation;

/// <summary>Finds the records that a name may mean.</summary>
internal sealed class Reconciler(RecordSearch search)
{
    private const int Considered = 40;
    private const double Sure = 90;
    private const double Clear = 9;
    private const double Least = 30;
    private const int LeastWord = 4;

    /// <summary>The candidates, the best first, with scores from 0 to 100. One is a match where it is sure and no other comes near it.</summary>
    public IReadOnlyList<(CatalogueItem Item, double Score, bool Match)> Candidates(ReconciliationService service, ReconciliationQuery query)
    {
        var scored = Found(service, query.Text).Select(id => service.Find(id)).OfType<CatalogueItem>()
            .Where(item => query.Types.Count == 0 || service.TypesOf(item).Any(query.Types.Contains))
            .Select(item => (Item: item, Score: Math.Round(100 * NameLikeness.Of(query.Text, Forms(item)), 1)))
            .Where(c => c.Score >= Least)
            .OrderByDescending(c => c.Score).ThenBy(c => c.Item.Weight).ThenBy(c => c.Item.Id, StringComparer.Ordinal).ToList();
        var clear = scored.Count > 0 && scored[0].Score >= Sure && (scored.Count == 1 || scored[0].Score - scored[1].Score >= Clear);
        return [.. scored.Take(query.Limit).Select((c, i) => (c.Item, c.Score, i == 0 && clear))];
    }

    /// <summary>Those whose names have every word; where there is none, those whose names have any.</summary>
    private List<string> Found(ReconciliationService service, string text)
    {
        var whole = Named(service, text);
        return whole.Count > 0 ? whole
            : [.. SearchWord.In(text).Select(w => w.Folded).Where(w => w.Length >= LeastWord).Distinct(StringComparer.Ordinal).Take(SearchQuery.MostWords).SelectMany(word => Named(service, word)).Distinct(StringComparer.Ordinal)];
    }

    private List<string> Named(ReconciliationService service, string text) =>
        [.. search.Find(text, Words.Language, Considered, [service.Kind]).Groups.SelectMany(g => g.Hits).Where(h => h.Grade <= MatchGrade.Close).Select(h => h.Id)];

    private static IEnumerable<string> Forms(CatalogueItem item)
    {
        var written = SearchForm.Of(item.Title, FormOrigin.Title).ToList();
        return written.Concat(written.SelectMany(f => f.Transliterated())).Select(f => f.Text).Concat(item.Names);
    }
}
