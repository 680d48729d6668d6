namespace KazakhDzungar.Atlas.Import;

/// <summary>A file of <c>data/</c> that follows from the rest of the record.</summary>
/// <param name="Path">Where it stands, relative to <c>data/</c>, with forward slashes.</param>
/// <param name="Text">What it should say.</param>
internal sealed record DerivedFile(string Path, byte[] Text)
{
    /// <summary>Whether the file says something else, or is not there.</summary>
    public bool IsStale(DataFolder folder)
    {
        var file = In(folder);
        return !File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(Text);
    }

    /// <summary>Replaces the file: written under a temporary name and renamed, so that a crash leaves the old one whole.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(DataFolder folder)
    {
        var file = In(folder);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        var temporary = file + ".tmp";
        try
        {
            File.WriteAllBytes(temporary, Text);
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private string In(DataFolder folder) => System.IO.Path.Combine(folder.Path, Path);
}
