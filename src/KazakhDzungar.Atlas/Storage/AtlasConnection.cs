using Microsoft.Data.Sqlite;

namespace KazakhDzungar.Atlas.Storage;

/// <summary>The two ways in which the database file is opened.</summary>
public static class AtlasConnection
{
    /// <summary>For the import: no journal on disk is needed, since a build that fails is thrown away whole.</summary>
    public static string ForWriting(string path) => Of(path, SqliteOpenMode.ReadWriteCreate, pooling: false);

    /// <summary>For requests: nothing can be written through it.</summary>
    public static string ForReading(string path) => Of(path, SqliteOpenMode.ReadOnly, pooling: true);

    /// <summary>For one look at whatever file stands there now; a pooled connection may hold one that has been replaced.</summary>
    public static string ForOneLook(string path) => Of(path, SqliteOpenMode.ReadOnly, pooling: false);

    private static string Of(string path, SqliteOpenMode mode, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = path, Mode = mode, Pooling = pooling, ForeignKeys = true,
    }.ConnectionString;
}
