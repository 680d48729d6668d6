using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;
using Microsoft.Data.Sqlite;

namespace KazakhDzungar.Atlas.Search;

/// <summary>The full-text index (FTS5, diacritics folded) over titles, names and summaries in every language.</summary>
internal static class SearchIndex
{
    public static void Fill(SqliteConnection connection, AtlasRecord record)
    {
        using var transaction = connection.BeginTransaction();
        using (var create = connection.CreateCommand())
        {
            create.CommandText =
                "CREATE VIRTUAL TABLE SearchText USING fts5(kind UNINDEXED, id UNINDEXED, names, text, tokenize = 'unicode61 remove_diacritics 2')";
            create.ExecuteNonQuery();
        }

        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO SearchText (kind, id, names, text) VALUES ($kind, $id, $names, $text)";
        foreach (var name in new[] { "$kind", "$id", "$names", "$text" })
        {
            insert.Parameters.Add(name, SqliteType.Text);
        }

        foreach (var (kind, id, names, text) in Entries(record))
        {
            insert.Parameters["$kind"].Value = EnumText.Of(kind);
            insert.Parameters["$id"].Value = id;
            insert.Parameters["$names"].Value = names;
            insert.Parameters["$text"].Value = text;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static IEnumerable<(RecordKind Kind, string Id, string Names, string Text)> Entries(AtlasRecord record) =>
    [
        .. record.Events.Select(e => (RecordKind.Event, e.Id, All(e.Title), All(e.Accounts))),
        .. record.People.Select(p => (RecordKind.Person, p.Id, All(p.Name, p.Names), All(p.Accounts))),
        .. record.Polities.Select(p => (RecordKind.Polity, p.Id, All(p.Name, p.Names), All(p.Accounts))),
        .. record.Places.Select(p => (RecordKind.Place, p.Id, All(p.Name, p.Names), All(p.Accounts))),
        .. record.Regions.Select(r => (RecordKind.Region, r.Id, All(r.Name), "")),
        .. record.Archives.Select(a => (RecordKind.Archive, a.Id, All(a.Name) + "\n" + All(a.Abbreviation), All(a.Accounts))),
        .. record.Funds.Select(f => (RecordKind.Fund, f.Id, All(f.Name, f.Names), "")),
        .. record.References.Select(r => (RecordKind.Reference, r.Id, r.Text + "\n" + string.Join('\n', r.Printed), "")),
    ];

    private static string All(LocalText text) => string.Join('\n', new[] { text.En, text.Kk, text.Ru }.OfType<string>());

    private static string All(LocalText name, IEnumerable<NameClaim> names) => string.Join('\n', names.Select(n => n.Text).Prepend(All(name)));

    private static string All(IEnumerable<Account> accounts) => string.Join('\n', accounts.Select(a => All(a.Text)));
}
