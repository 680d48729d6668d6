using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Search;

/// <summary>
/// Finds records by words, in any language, script and spelling. Every word has to be found, in the forms of a record's name, in the names
/// of those who took part or of its places, or in its texts; where no name matches, one typing error is forgiven.
/// </summary>
public sealed class RecordSearch
{
    private readonly string _database;
    private readonly Lazy<SearchRow[]> _rows;

    /// <param name="database">A connection string for reading.</param>
    public RecordSearch(string database)
    {
        _database = database;
        _rows = new(ReadRows, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Search in the database of a context.</summary>
    public static RecordSearch Of(AtlasDbContext context) => new(context.Database.GetConnectionString()!);

    /// <summary>The ids of all records of a kind that match, in no order.</summary>
    public IReadOnlyCollection<string> Ids(RecordKind kind, string text) =>
        [.. Match(text).Grades.Keys.Select(row => _rows.Value[row]).Where(r => r.Kind == kind).Select(r => r.Id)];

    /// <summary>The best matches of each kind.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="language">The language of titles, BCP 47.</param>
    /// <param name="limit">How many of each kind, at most.</param>
    /// <param name="kinds">The kinds asked for; null for all.</param>
    public SearchFindings Find(string text, string language, int limit, IReadOnlyCollection<RecordKind>? kinds = null)
    {
        var (query, grades) = Match(text);
        if (grades.Count == 0)
        {
            return new(query, []);
        }

        var groups = grades.Select(g => (Row: g.Key, Grade: g.Value, Record: _rows.Value[g.Key]))
            .Where(r => kinds?.Contains(r.Record.Kind) != false)
            .GroupBy(r => r.Record.Kind)
            .Select(g => (Kind: g.Key, Count: g.Count(), Best: g.OrderBy(r => r.Grade).ThenBy(r => r.Record.Weight).ThenBy(r => r.Record.Id, StringComparer.Ordinal).Take(limit).ToList()))
            .OrderBy(g => g.Best[0].Grade).ThenBy(g => Place(g.Kind)).ToList();
        using var shown = new ShownForms(_database, query, language);
        return new(query, [.. groups.Select(g => new SearchGroup(g.Kind, g.Count, [.. g.Best.Select(b => new SearchHit(b.Record.Kind, b.Record.Id, b.Record.Title, b.Grade, shown.Of(b.Row, b.Record.Title, b.Grade)))]))]);
    }

    /// <summary>Names that resemble what was typed and was not found, and begin alike, the nearest first.</summary>
    public IReadOnlyList<string> Near(string text, int limit)
    {
        using var asking = new SearchConnection(_database);
        var words = SearchQuery.Of(text).Terms.SelectMany(t => new[] { t.Folded, t.Key }).Where(w => w.Length >= Resemblance.Least).ToHashSet(StringComparer.Ordinal);
        return words.Count == 0 ? [] : Resemblance.Nearest(words, words.Select(w => w[0]).Distinct().SelectMany(asking.Vocabulary).Distinct(StringComparer.Ordinal), limit);
    }

    private (SearchQuery Query, IReadOnlyDictionary<int, MatchGrade> Grades) Match(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var query = SearchQuery.Of(text);
        var grades = new Dictionary<int, MatchGrade>();
        if (query.IsEmpty)
        {
            return (query, grades);
        }

        using var asking = new SearchConnection(_database);
        Grade(asking, grades, query);
        if (!grades.Values.Any(g => g <= MatchGrade.Related) && asking.Forgiven(query) is { } forgiven)
        {
            query = forgiven;
            Grade(asking, grades, query);
        }

        return (query, grades);
    }

    private static void Grade(SearchConnection asking, Dictionary<int, MatchGrade> grades, SearchQuery query)
    {
        var (terms, alone) = (query.Terms, query.Terms.Count == 1);
        string All(Func<SearchTerm, string> of) => string.Join(" AND ", terms.Select(of));
        (MatchGrade Grade, string Question)[] questions =
        [
            (MatchGrade.Whole, $"whole : \"{query.Joined}\""), (MatchGrade.Words, All(t => t.Exactly)), (MatchGrade.Beginnings, All(t => t.Beginning)),
            (MatchGrade.Spellings, $"{All(t => t.Spelt)} OR {{words keys}} : \"{SearchKey.Of(query.Joined)}\""), (MatchGrade.Close, All(t => t.InNamesOfItsOwn)),
            (MatchGrade.Related, All(t => t.InNames)), (MatchGrade.Text, All(t => t.Anywhere(alone))),
        ];
        foreach (var (grade, question) in questions.Where(q => q.Grade != MatchGrade.Close || terms.Any(t => t.Close.Count > 0)))
        {
            foreach (var row in asking.Rows(question))
            {
                grades.TryAdd(row, grade);
            }
        }
    }

    private static int Place(RecordKind kind) => kind switch
    {
        RecordKind.Person => 0,
        RecordKind.Polity => 1,
        RecordKind.Place => 2,
        RecordKind.Event => 3,
        RecordKind.Region => 4,
        RecordKind.Stage => 5,
        RecordKind.Change => 6,
        RecordKind.Disagreement => 7,
        _ => 8,
    };

    /// <summary>The records by their row; the first row is 1.</summary>
    private SearchRow[] ReadRows()
    {
        using var asking = new SearchConnection(_database);
        return asking.Records();
    }
}
