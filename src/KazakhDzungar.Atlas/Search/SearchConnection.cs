using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;
using Microsoft.Data.Sqlite;

namespace KazakhDzungar.Atlas.Search;

/// <summary>One question's connection to the tables of <see cref="SearchIndex"/>.</summary>
internal sealed class SearchConnection : IDisposable
{
    private const int LeastForgiven = 4;
    private const int MostClose = 24;
    private const char LastCharacter = '\uffff';

    private readonly SqliteConnection _connection;

    public SearchConnection(string database)
    {
        _connection = new(database);
        _connection.Open();
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>The rows that answer a question in the language of FTS5, which is made of folded words only.</summary>
    public IEnumerable<int> Rows(string question) => Read("SELECT rowid FROM SearchText WHERE SearchText MATCH $1", r => r.GetInt32(0), question);

    /// <summary>The query with what its unknown words may have been meant for; null where nothing comes near.</summary>
    public SearchQuery? Forgiven(SearchQuery query)
    {
        var terms = query.Terms.Select(t => IsKnown(t) ? t : t with { Close = Close(t) }).ToList();
        return terms.Exists(t => t.Close.Count > 0) ? new(query.Text, terms) : null;
    }

    public SearchRow[] Records()
    {
        var rows = Read(
            "SELECT Kind, Id, Weight, En, Kk, Ru FROM SearchRecords ORDER BY Row",
            r => new SearchRow(
                EnumText.TryParse<RecordKind>(r.GetString(0), out var kind) ? kind : default, r.GetString(1), r.GetInt32(2),
                new(r.GetString(3), r.IsDBNull(4) ? null : r.GetString(4), r.IsDBNull(5) ? null : r.GetString(5))));
        return [new(default, "", 0, new("", null, null)), .. rows];
    }

    /// <summary>The forms of a record, or of those related to it.</summary>
    public IEnumerable<SearchForm> Forms(int row, bool related)
    {
        var which = related ? "Row IN (SELECT Related FROM SearchRelations WHERE Row = $1)" : "Row = $1";
        return Read(
            $"SELECT Form, Origin, Language FROM SearchForms WHERE {which} ORDER BY Row, Position",
            r => new SearchForm(r.GetString(0), EnumText.TryParse<FormOrigin>(r.GetString(1), out var origin) ? origin : default, r.GetString(2)), row);
    }

    /// <summary>Every word of a name that begins with a letter, folded or as a key.</summary>
    public IEnumerable<string> Vocabulary(char first) =>
        Read($"SELECT Word FROM SearchSpellings WHERE Variant >= $1 AND Variant < $1 || '{LastCharacter}' AND Variant = Word", r => r.GetString(0), first.ToString());

    private bool IsKnown(SearchTerm term) => Rows($"{term.InNames}").Any();

    private List<string> Close(SearchTerm term)
    {
        if (term.Folded.Length < LeastForgiven)
        {
            return [];
        }

        var close = new[] { term.Folded, term.Key }.Distinct(StringComparer.Ordinal).SelectMany(typed => Spelling.Variants(typed)
            .SelectMany(variant => Read("SELECT Word FROM SearchSpellings WHERE Variant = $1", r => r.GetString(0), variant))
            .Where(word => Spelling.IsClose(typed, word)));
        var alike = SearchKey.Skeleton(term.Key) is { } skeleton ? Read("SELECT Word FROM SearchSkeletons WHERE Skeleton = $1", r => r.GetString(0), skeleton) : [];
        return [.. close.Concat(alike).Distinct(StringComparer.Ordinal).Take(MostClose)];
    }

    private IEnumerable<T> Read<T>(string question, Func<SqliteDataReader, T> row, object? value = null)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = question;
        if (value is not null)
        {
            command.Parameters.AddWithValue("$1", value);
        }

        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return row(reader);
        }
    }
}
