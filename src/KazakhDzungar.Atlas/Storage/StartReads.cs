using Microsoft.Data.Sqlite;

namespace KazakhDzungar.Atlas.Storage;

/// <summary>
/// What a start and the first page need of the database, read without EF Core: building its model takes longer than all else that
/// they do.
/// </summary>
internal static class StartReads
{
    /// <summary>What the file says of itself; null when it is not complete.</summary>
    /// <exception cref="SqliteException">The file is damaged, or no database of ours.</exception>
    public static DatasetVersion? Version(string path, int artifacts)
    {
        using var connection = new SqliteConnection(AtlasConnection.ForOneLook(path));
        connection.Open();
        using var query = connection.CreateCommand();
        query.CommandText = "SELECT DataHash, SchemaVersion, (SELECT COUNT(*) FROM Artifacts) FROM Versions";
        using var rows = query.ExecuteReader();
        return rows.Read() && rows.GetInt32(2) == artifacts ? new() { DataHash = rows.GetString(0), SchemaVersion = rows.GetInt32(1) } : null;
    }

    /// <summary>A document, whole.</summary>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public static Artifact Artifact(string path, string name)
    {
        using var connection = new SqliteConnection(AtlasConnection.ForReading(path));
        connection.Open();
        using var query = connection.CreateCommand();
        query.CommandText = "SELECT Hash, MediaType, Identity, Gzip, Brotli FROM Artifacts WHERE Name = $name";
        query.Parameters.AddWithValue("$name", name);
        using var rows = query.ExecuteReader();
        return rows.Read()
            ? new()
            {
                Name = name, Hash = rows.GetString(0), MediaType = rows.GetString(1),
                Identity = rows.GetFieldValue<byte[]>(2), Gzip = rows.GetFieldValue<byte[]>(3), Brotli = rows.GetFieldValue<byte[]>(4),
            }
            : throw new InvalidDataException($"The database has no document '{name}'.");
    }
}
