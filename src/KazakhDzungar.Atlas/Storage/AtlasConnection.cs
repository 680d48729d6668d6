using Microsoft.Data.Sqlite;

namespace KazakhDzungar.Atlas.Storage;

/// <summary>The two ways in which the database file is opened.</summary>
public static class AtlasConnection
{
    /// <summary>For the import: no journal on disk is needed, since a build that fails is thrown away whole.</summary>
    public static string ForWriting(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false, ForeignKeys = true,
    }.ConnectionString;

    /// <summary>For requests: nothing can be written through it.</summary>
    public static string ForReading(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = true,
    }.ConnectionString;
}
