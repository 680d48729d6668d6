using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Import;
using Microsoft.Data.Sqlite;

namespace KazakhDzungar.Atlas.Storage;

/// <summary>The database file: reused when it was built from the same <c>data/</c> for the same program, rebuilt otherwise.</summary>
public sealed class AtlasDatabase(DataFolder folder, string path)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromSeconds(60);

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>Makes sure that the file is there and up to date.</summary>
    /// <param name="progress">Told what is being done.</param>
    /// <returns>The problems of <c>data/</c>; none when the file is up to date.</returns>
    /// <exception cref="IOException">The file cannot be written, or another process holds the lock for more than a minute.</exception>
    public IReadOnlyList<Problem> EnsureBuilt(IProgress<string>? progress = null)
    {
        if (IsCurrent(folder.Hash()))
        {
            return [];
        }

        using var exclusive = BuildLock.Take(Path + ".lock", LockPatience, progress);
        return IsCurrent(folder.Hash()) ? [] : Build(progress);
    }

    /// <summary>Builds the file anew, whatever is there.</summary>
    /// <inheritdoc cref="EnsureBuilt" />
    public IReadOnlyList<Problem> Rebuild(IProgress<string>? progress = null)
    {
        using var exclusive = BuildLock.Take(Path + ".lock", LockPatience, progress);
        return Build(progress);
    }

    /// <summary>True when there is a database that can be served, from whatever <c>data/</c>.</summary>
    public bool IsServable() => ReadVersion() is { SchemaVersion: AtlasDbContext.SchemaVersion };

    /// <summary>One of the <see cref="ArtifactPress.Names">documents</see> that were made with the database.</summary>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public Artifact Artifact(string name) => StartReads.Artifact(Path, name);

    private bool IsCurrent(string hash) =>
        ReadVersion() is { SchemaVersion: AtlasDbContext.SchemaVersion } version && version.DataHash == hash;

    private IReadOnlyList<Problem> Build(IProgress<string>? progress)
    {
        var reading = AtlasReading.Of(folder, progress);
        if (reading.IsSound)
        {
            DatabaseBuilder.Build(reading, Path, progress);
        }

        return reading.Problems;
    }

    /// <summary>What the file says of itself; null when it is missing, truncated, locked or no database of ours.</summary>
    private DatasetVersion? ReadVersion()
    {
        if (!File.Exists(Path))
        {
            return null;
        }

        try
        {
            return StartReads.Version(Path, ArtifactPress.Names.Count);
        }
        catch (Exception damaged) when (damaged is SqliteException or InvalidOperationException)
        {
            return null;
        }
    }
}
