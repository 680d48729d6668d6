namespace KazakhDzungar.Atlas.Storage;

/// <summary>A lock between processes: a file opened for nobody else. The system releases it when its holder dies.</summary>
internal sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <exception cref="IOException">The lock was not free within <paramref name="patience"/>, or its folder cannot be written.</exception>
    public static BuildLock Take(string path, TimeSpan patience, IProgress<string>? progress)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var wait = new ManualResetEventSlim();
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException held) when (File.Exists(path) && waited < patience)
            {
                if (waited == TimeSpan.Zero)
                {
                    progress?.Report($"Waiting for another process that builds the database ({held.GetType().Name})");
                }

                wait.Wait(Pause);
            }
            catch (UnauthorizedAccessException refused)
            {
                throw new IOException($"The folder of the database cannot be written: {refused.Message}", refused);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
