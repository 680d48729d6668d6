using System.Globalization;

namespace KazakhDzungar.Web.Pages;

/// <summary>The date in the map's cartouche, in the words that the map's scripts put there: "1723", "spring 1723", "February 1741 – 1742".</summary>
/// <remarks>Part of the first page after a start: in plain steps, which are compiled beforehand.</remarks>
internal static class CartoucheDate
{
    private const int Spring = 21;
    private const int Winter = 24;

    /// <param name="edtf">A year, season, month or day, or two of them with a slash between.</param>
    /// <param name="words">In the visitor's language.</param>
    public static string Say(string edtf, Words words)
    {
        var ends = edtf.Split('/');
        var from = SayUnit(ends[0], words);
        var to = SayUnit(ends[^1], words);
        return from == to ? from : words["Sheet.date-range"].Replace("{from}", from, StringComparison.Ordinal).Replace("{to}", to, StringComparison.Ordinal);
    }

    private static string SayUnit(string edtf, Words words)
    {
        var parts = edtf.Split('-');
        var year = Number(parts[0]);
        if (parts.Length == 1)
        {
            return Fill(words["Sheet.date-year"], Text(year));
        }

        var part = Number(parts[1]);
        if (part >= Spring)
        {
            var years = part == Winter ? $"{Text(year)}–{Text(year + 1)}" : Text(year);
            return Fill(words["Sheet.date-season"], years).Replace("{season}", words["Sheet.season-" + Text(part - Spring + 1)], StringComparison.Ordinal);
        }

        return parts.Length == 2
            ? Fill(words["Sheet.date-month"], Text(year)).Replace("{month}", words["Sheet.month-" + Text(part)], StringComparison.Ordinal)
            : Fill(words["Sheet.date-day"], Text(year)).Replace("{month}", words["Sheet.month-of-" + Text(part)], StringComparison.Ordinal)
                .Replace("{day}", Text(Number(parts[2])), StringComparison.Ordinal);
    }

    private static string Fill(string text, string year) => text.Replace("{year}", year, StringComparison.Ordinal);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
