using CsvHelper;

namespace KazakhDzungar.Web.Export;

/// <summary>Writes tables as CSV: RFC 4180, UTF-8. A text that a spreadsheet would run gets an apostrophe in front.</summary>
internal static class Csv
{
    private static readonly CsvWriterOptions Plain = new() { Injection = CsvInjection.Escape };

    private static readonly CsvWriterOptions Marked = Plain with { WriteByteOrderMark = true };

    /// <summary>The table as a file.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">What its rows are made from.</param>
    /// <param name="teller">Tells texts in a language.</param>
    /// <param name="stamp">Columns with the same value in every row, after the others: licence, version, query, date.</param>
    /// <param name="mark">Whether a byte order mark stands in front: without it Excel takes Cyrillic for Latin letters with accents.</param>
    public static byte[] Write<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows, Teller teller, IReadOnlyList<(string Name, string Value)> stamp, bool mark)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, mark ? Marked : Plain, leaveOpen: true))
        {
            WriteRow(csv, columns.Select(c => c.Name).Concat(stamp.Select(s => s.Name)));
            foreach (var row in rows)
            {
                WriteRow(csv, columns.Select(c => Cell.Of(c.Value(row, teller))).Concat(stamp.Select(s => Cell.Of(s.Value))));
            }
        }

        return stream.ToArray();
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<object?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
