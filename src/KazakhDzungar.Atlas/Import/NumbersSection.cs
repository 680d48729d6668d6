using System.Text;

namespace KazakhDzungar.Atlas.Import;

/// <summary>The part of <c>data/README.md</c> between its two markers: the numbers of the record, written by the program and never by hand.</summary>
public static class NumbersSection
{
    private const string Start = "<!-- numbers -->";
    private const string End = "<!-- /numbers -->";
    private const string File = "README.md";

    /// <summary>The file's text with the section as it should be. The section goes to the end where there is none.</summary>
    /// <exception cref="InvalidDataException">Only one of the two markers is there, or they stand in the wrong order.</exception>
    public static string Renew(string text, AtlasRecord record)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(record);
        var section = $"{Start}\nWritten by `dotnet run --project src/KazakhDzungar.Web -- renew`.\n\n{AtlasNumbers.Tables(record)}{End}";
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (start < 0 && end < 0)
        {
            return (text.Length == 0 ? "# The record\n" : text.TrimEnd() + "\n") + $"\n## Numbers\n\n{section}\n";
        }

        return start >= 0 && end > start
            ? string.Concat(text.AsSpan(0, start), section, text.AsSpan(end + End.Length))
            : throw new InvalidDataException($"README.md: expected '{Start}' and after it '{End}'.");
    }

    /// <summary>The file as it should be.</summary>
    /// <exception cref="InvalidDataException"><inheritdoc cref="Renew" path="/exception" /></exception>
    internal static DerivedFile Of(DataFolder folder, AtlasRecord record)
    {
        var path = Path.Combine(folder.Path, File);
        return new(File, Encoding.UTF8.GetBytes(Renew(System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : "", record)));
    }
}
