using System.Globalization;

namespace KazakhDzungar.Web.Pages;

/// <summary>The date in the map's cartouche, in the words that the map's scripts put there: "1723", "spring 1723", "February 1741 – 1742".</summary>
internal static class CartoucheDate
{
    private const int Spring = 21;
    private const int Winter = 24;

    /// <param name="edtf">A year, season, month or day, or two of them with a slash between.</param>
    /// <param name="words">In the visitor's language.</param>
    public static string Say(string edtf, Words words)
    {
        var ends = edtf.Split('/').Select(end => SayUnit(end, words)).Distinct(StringComparer.Ordinal).ToList();
        return ends is [var from, var to] ? Fill(words["Sheet.date-range"], ("from", from), ("to", to)) : ends[0];
    }

    private static string SayUnit(string edtf, Words words)
    {
        var parts = edtf.Split('-').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToList();
        var year = parts[0].ToString(CultureInfo.InvariantCulture);
        return parts switch
        {
            [_] => Fill(words["Sheet.date-year"], ("year", year)),
            [var y, >= Spring and var season] => Fill(
                words["Sheet.date-season"], ("season", words[$"Sheet.season-{season - Spring + 1}"]), ("year", season == Winter ? $"{year}–{y + 1}" : year)),
            [_, var month] => Fill(words["Sheet.date-month"], ("month", words[$"Sheet.month-{month}"]), ("year", year)),
            [_, var month, var day, ..] => Fill(
                words["Sheet.date-day"], ("day", day.ToString(CultureInfo.InvariantCulture)), ("month", words[$"Sheet.month-of-{month}"]), ("year", year)),
            _ => throw new FormatException($"'{edtf}' is no year, season, month or day."),
        };
    }

    private static string Fill(string text, params (string Name, string Value)[] values) =>
        values.Aggregate(text, (filled, value) => filled.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal));
}
