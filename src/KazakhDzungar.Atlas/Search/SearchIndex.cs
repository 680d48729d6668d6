using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;
using Microsoft.Data.Sqlite;

namespace KazakhDzungar.Atlas.Search;

/// <summary>
/// The tables that search asks. <c>SearchText</c> (FTS5, no contents of its own) has a row for each record: its titles, each as one word,
/// the words of its forms and their keys, those of related records, its texts. <c>SearchForms</c> has every form to show. <c>SearchSpellings</c> leads from what is left
/// of a word without one of its letters to the word, <c>SearchSkeletons</c> from consonants to words.
/// </summary>
internal static class SearchIndex
{
    private const string Tables =
        """
        CREATE TABLE SearchRecords (Row INTEGER PRIMARY KEY, Kind TEXT NOT NULL, Id TEXT NOT NULL, Weight INTEGER NOT NULL, En TEXT NOT NULL, Kk TEXT, Ru TEXT);
        CREATE TABLE SearchForms (Row INTEGER NOT NULL, Position INTEGER NOT NULL, Form TEXT NOT NULL, Origin TEXT NOT NULL, Language TEXT NOT NULL,
            PRIMARY KEY (Row, Position)) WITHOUT ROWID;
        CREATE TABLE SearchRelations (Row INTEGER NOT NULL, Related INTEGER NOT NULL, PRIMARY KEY (Row, Related)) WITHOUT ROWID;
        CREATE TABLE SearchSpellings (Variant TEXT NOT NULL, Word TEXT NOT NULL, PRIMARY KEY (Variant, Word)) WITHOUT ROWID;
        CREATE TABLE SearchSkeletons (Skeleton TEXT NOT NULL, Word TEXT NOT NULL, PRIMARY KEY (Skeleton, Word)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE SearchText USING fts5(whole, words, keys, related, relatedKeys, text,
            content = '', columnsize = 0, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');
        """;

    /// <summary>Words shorter than this are taken as they are typed.</summary>
    private const int LeastSpelt = 3;

    public static void Fill(SqliteConnection connection, AtlasRecord record)
    {
        using var transaction = connection.BeginTransaction();
        using (var create = connection.CreateCommand())
        {
            create.CommandText = Tables;
            create.ExecuteNonQuery();
        }

        var entries = SearchEntries.Of(record).Select(e => (Entry: e, Forms: e.Forms())).ToList();
        var rows = entries.Select((e, i) => (Key: new RecordKey(e.Entry.Kind, e.Entry.Id), Row: i + 1)).ToDictionary(e => e.Key, e => e.Row);
        WriteRecords(connection, entries, rows);
        WriteText(connection, entries, rows);
        WriteVocabulary(connection, entries.SelectMany(e => e.Forms).SelectMany(f => SearchWord.In(f.Text)));
        transaction.Commit();
    }

    private static void WriteRecords(SqliteConnection connection, List<(SearchEntry Entry, IReadOnlyList<SearchForm> Forms)> entries, Dictionary<RecordKey, int> rows)
    {
        using var records = Insertion(connection, "SearchRecords", 7);
        using var forms = Insertion(connection, "SearchForms", 5);
        using var relations = Insertion(connection, "SearchRelations", 2);
        foreach (var (entry, written) in entries)
        {
            var row = rows[new(entry.Kind, entry.Id)];
            Run(records, row, EnumText.Of(entry.Kind), entry.Id, entry.Weight, entry.Title.En, entry.Title.Kk, entry.Title.Ru);
            foreach (var (form, i) in written.Concat(entry.Texts.SelectMany(t => SearchForm.Of(t, FormOrigin.Text))).Select((f, i) => (f, i)))
            {
                Run(forms, row, i, form.Text, EnumText.Of(form.Origin), form.Language);
            }

            foreach (var related in entry.Related.Select(r => rows[r]).Distinct())
            {
                Run(relations, row, related);
            }
        }
    }

    private static void WriteText(SqliteConnection connection, List<(SearchEntry Entry, IReadOnlyList<SearchForm> Forms)> entries, Dictionary<RecordKey, int> rows)
    {
        using var insert = Insertion(connection, "SearchText(rowid, whole, words, keys, related, relatedKeys, text)", 7);
        var named = entries.ConvertAll(e => e.Forms.Select(f => SearchWord.In(f.Text)).ToList());
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i].Entry;
            var related = entry.Related.Distinct().SelectMany(r => named[rows[r] - 1]).SelectMany(w => w).ToList();
            var words = named[i].SelectMany(WithPairs).ToList();
            Run(insert, i + 1,
                Joined(SearchForm.Of(entry.Title, FormOrigin.Title).Select(title => string.Concat(SearchWord.In(title.Text).Select(w => w.Folded)))), Joined(words.Select(w => w.Folded)), Joined(words.Select(w => w.Key)),
                Joined(related.Select(w => w.Folded)), Joined(related.Select(w => w.Key)),
                string.Join(' ', entry.Texts.SelectMany(t => SearchForm.Of(t, FormOrigin.Text)).SelectMany(t => SearchWord.In(t.Text)).Select(w => w.Folded)));
        }
    }

    /// <summary>Words that stand side by side are found written together too: <c>Syr Darya</c>, <c>Syrdarya</c>.</summary>
    private static IEnumerable<(string Folded, string Key)> WithPairs(IReadOnlyList<SearchWord> form) =>
        form.Select(w => (w.Folded, w.Key)).Concat(form.Zip(form.Skip(1)).Select(p => (p.First.Folded + p.Second.Folded, SearchKey.Of(p.First.Folded + p.Second.Folded))));

    private static void WriteVocabulary(SqliteConnection connection, IEnumerable<SearchWord> words)
    {
        using var spellings = Insertion(connection, "SearchSpellings", 2);
        using var skeletons = Insertion(connection, "SearchSkeletons", 2);
        var distinct = words.ToList();
        foreach (var word in distinct.SelectMany(w => new[] { w.Folded, w.Key }).Where(w => w.Length >= LeastSpelt).Distinct(StringComparer.Ordinal))
        {
            foreach (var variant in Spelling.Variants(word))
            {
                Run(spellings, variant, word);
            }
        }

        foreach (var key in distinct.Select(w => w.Key).Distinct(StringComparer.Ordinal))
        {
            if (SearchKey.Skeleton(key) is { } skeleton)
            {
                Run(skeletons, skeleton, key);
            }
        }
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words.Distinct(StringComparer.Ordinal));

    private static SqliteCommand Insertion(SqliteConnection connection, string table, int columns)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(1, columns).Select(i => $"${i}"))})";
        for (var i = 1; i <= columns; i++)
        {
            command.Parameters.Add(new($"${i}", null));
        }

        return command;
    }

    private static void Run(SqliteCommand command, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }
}
