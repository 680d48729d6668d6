namespace KazakhDzungar.Atlas.Import;

/// <summary>The part of <c>data/README.md</c> between its two markers: the numbers of the record, written by the program and never by hand.</summary>
public static class NumbersSection
{
    private const string Start = "<!-- numbers -->";
    private const string End = "<!-- /numbers -->";

    public static string FileIn(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Path.Combine(folder.Path, "README.md");
    }

    /// <summary>The file's text with the section as it should be. The section goes to the end where there is none.</summary>
    /// <exception cref="InvalidDataException">Only one of the two markers is there, or they stand in the wrong order.</exception>
    public static string Renew(string text, AtlasRecord record)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(record);
        var section = $"{Start}\nWritten by `dotnet run --project src/KazakhDzungar.Web -- numbers`.\n\n{AtlasNumbers.Tables(record)}{End}";
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (start < 0 && end < 0)
        {
            return (text.Length == 0 ? "# The record\n" : text.TrimEnd() + "\n") + $"\n## Numbers\n\n{section}\n";
        }

        return start >= 0 && end > start
            ? string.Concat(text.AsSpan(0, start), section, text.AsSpan(end + End.Length))
            : throw new InvalidDataException($"README.md: expected '{Start}' and after it '{End}'.");
    }

    /// <summary>Renews the section in the file. True when it changed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="InvalidDataException"><inheritdoc cref="Renew" path="/exception" /></exception>
    public static bool Update(DataFolder folder, AtlasRecord record)
    {
        var file = FileIn(folder);
        var old = File.Exists(file) ? File.ReadAllText(file) : "";
        var renewed = Renew(old, record);
        if (renewed == old)
        {
            return false;
        }

        var temporary = file + ".tmp";
        File.WriteAllText(temporary, renewed);
        File.Move(temporary, file, overwrite: true);
        return true;
    }
}
