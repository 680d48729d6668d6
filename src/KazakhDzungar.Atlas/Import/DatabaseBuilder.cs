using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Import;

/// <summary>
/// Writes a sound record into a database: under a temporary name in the same folder, indexed and analysed, synced to disk, then
/// renamed. Until the rename the old file is untouched; a crash leaves it whole.
/// </summary>
public static class DatabaseBuilder
{
    /// <summary>Builds the database file.</summary>
    /// <remarks>Whoever calls holds the build lock: what a killed build left under a temporary name is removed.</remarks>
    /// <param name="reading">A reading without problems.</param>
    /// <param name="path">Where the database shall be; an existing file is replaced.</param>
    /// <param name="progress">Told what is being done, a line at a time.</param>
    /// <exception cref="InvalidDataException">The reading has problems.</exception>
    /// <exception cref="IOException">The folder cannot be written, or the disk is full.</exception>
    public static void Build(AtlasReading reading, string path, IProgress<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!reading.IsSound)
        {
            throw new InvalidDataException($"The record has {reading.Problems.Count} problem(s); no database is made of it.");
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var prefix = $".{Path.GetFileName(path)}.";
        foreach (var leftover in Directory.EnumerateFiles(folder, prefix + "*.tmp"))
        {
            DeleteQuietly(leftover);
        }

        var temporary = Path.Combine(folder, $"{prefix}{Path.GetRandomFileName()}.tmp");
        try
        {
            progress?.Report("Writing the database");
            Write(reading.Record, temporary);
            progress?.Report("Indexing");
            Index(reading.Record, temporary);
            Sync(temporary);
            File.Move(temporary, path, overwrite: true);
            SqliteConnection.ClearAllPools();
        }
        catch (Exception failure) when (IsStorage(failure))
        {
            throw new IOException($"The database could not be written to '{path}': {Innermost(failure).Message}", failure);
        }
        finally
        {
            DeleteQuietly(temporary);
        }
    }

    private static void Write(AtlasRecord record, string file)
    {
        var options = new DbContextOptionsBuilder<AtlasDbContext>()
            .UseSqlite(AtlasConnection.ForWriting(file)).Options;
        using var context = new AtlasDbContext(options);
        context.Database.EnsureCreated();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.AddRange(record.Sources);
        context.AddRange(record.Archives);
        context.AddRange(record.Funds);
        context.AddRange(record.References);
        context.AddRange(record.Stages);
        context.AddRange(record.Polities);
        context.AddRange(record.Regions);
        context.AddRange(record.Places);
        context.AddRange(record.People);
        context.AddRange(record.Events);
        context.AddRange(record.Routes);
        context.AddRange(record.Frontiers);
        context.AddRange(record.StartHolders);
        context.AddRange(record.Changes);
        context.AddRange(record.Holdings);
        context.AddRange(record.Coverage);
        context.AddRange(record.Disagreements);
        context.AddRange(ArtifactPress.Make(record));
        context.Add(new DatasetVersion { DataHash = record.DataHash, SchemaVersion = AtlasDbContext.SchemaVersion });
        context.SaveChanges();
    }

    private static void Index(AtlasRecord record, string file)
    {
        using var connection = new SqliteConnection(AtlasConnection.ForWriting(file));
        connection.Open();
        SearchIndex.Fill(connection, record);
        using var finish = connection.CreateCommand();
        // EF Core makes databases with a write-ahead log, which cannot be opened on a read-only file system.
        finish.CommandText = "ANALYZE; PRAGMA journal_mode = DELETE; VACUUM;";
        finish.ExecuteNonQuery();
    }

    private static void Sync(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        stream.Flush(flushToDisk: true);
    }

    private static bool IsStorage(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or SqliteException || failure.InnerException is { } inner && IsStorage(inner);

    private static Exception Innermost(Exception failure) => failure.InnerException is { } inner ? Innermost(inner) : failure;

    private static void DeleteQuietly(string file)
    {
        foreach (var leftover in new[] { file, file + "-journal", file + "-wal", file + "-shm" })
        {
            try
            {
                File.Delete(leftover);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // A leftover temporary file is untidy, not wrong: it is never opened, and the next build tries again.
            }
        }
    }
}
