using System.Globalization;

namespace KazakhDzungar.Web.Export;

/// <summary>A value as a cell of a CSV file.</summary>
internal static class Cell
{
    /// <summary>Between the members of a list. No text of the record has it.</summary>
    public const string Separator = " | ";

    /// <summary>What East Asian spreadsheets run a cell by, besides what CsvHelper guards against.</summary>
    private const string WideStarts = "＝＋－＠";

    /// <summary>Numbers as they are, so that a negative one is not taken for a formula; everything else as text.</summary>
    public static object? Of(object? value) => value switch
    {
        int or double => value,
        bool truth => truth ? "true" : "false",
        DateOnly date => Day(date),
        string text => Guarded(text),
        IEnumerable<string> list => Guarded(string.Join(Separator, list)),
        null => null,
        _ => throw new ArgumentException($"A {value.GetType().Name} is no value of a cell.", nameof(value)),
    };

    /// <summary>A day, ISO 8601.</summary>
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>CsvHelper looks at the first character alone, and at ASCII alone: spaces are passed over by spreadsheets.</summary>
    private static string Guarded(string text)
    {
        var start = text.AsSpan().TrimStart(' ');
        var hidden = start.Length > 0 && (WideStarts.Contains(start[0], StringComparison.Ordinal) || (start.Length < text.Length && "=+-@\t\r\n".Contains(start[0], StringComparison.Ordinal)));
        return hidden ? "'" + text : text;
    }
}
