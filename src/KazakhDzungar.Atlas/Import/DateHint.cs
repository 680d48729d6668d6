using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Import;

/// <summary>What to write for a date that somebody has put down in words or in another notation, in any of the three languages.</summary>
internal static partial class DateHint
{
    private const string Notation =
        "Dates are written 1643, 1741-02, 1750-10-12, 1723-21 (spring; 22 summer, 23 autumn, 24 winter), 1683/1684 (from, to), 1726~ (about).";

    /// <summary>The parts of the year by their EDTF numbers, with the beginnings of their names.</summary>
    private static readonly (string Part, string[] Stems)[] Parts =
    [
        ("21", ["spring", "весн", "көктем"]), ("22", ["summer", "лет", "жаз"]), ("23", ["autumn", "fall", "осен", "күз"]), ("24", ["winter", "зим", "қыс"]),
        ("01", ["jan", "янв", "қаңтар"]), ("02", ["feb", "фев", "ақпан"]), ("03", ["mar", "март", "наурыз"]), ("04", ["apr", "апр", "сәуір"]),
        ("05", ["may", "мая", "май", "мамыр"]), ("06", ["jun", "июн", "маусым"]), ("07", ["jul", "июл", "шілде"]), ("08", ["aug", "авг", "тамыз"]),
        ("09", ["sep", "сен", "қыркүйек"]), ("10", ["oct", "окт", "қазан"]), ("11", ["nov", "ноя", "қараша"]), ("12", ["dec", "дек", "желтоқсан"]),
    ];

    private static readonly string[] About = ["about", "around", "circa", "ca", "c", "около", "ок", "шамамен"];

    /// <summary>The date that may have been meant, where it can be told, and how dates are written.</summary>
    public static string For(string text) =>
        Meant(text) is { } date && HistoricalDate.TryParse(date, DateCalendar.Unknown, null, out _, out _) ? $"Did you mean '{date}'? {Notation}" : Notation;

    private static string? Meant(string text)
    {
        if (Dotted().Match(text) is { Success: true } dotted)
        {
            return $"{dotted.Groups["year"].Value}-{TwoDigits(dotted, "month")}-{TwoDigits(dotted, "day")}";
        }

        if (Years().Match(text) is { Success: true } years)
        {
            return $"{years.Groups["from"].Value}/{years.Groups["to"].Value}";
        }

        if (Year().Match(text) is not { Success: true } year)
        {
            return null;
        }

        var words = Words().Matches(text).Select(m => m.Value).ToList();
        if (Array.Find(Parts, p => p.Stems.Any(stem => words.Exists(w => w.StartsWith(stem, StringComparison.OrdinalIgnoreCase)))).Part is { } part)
        {
            var day = Day().Match(text) is { Success: true } found && string.CompareOrdinal(part, "12") <= 0 ? "-" + TwoDigits(found, "day") : "";
            return $"{year.Value}-{part}{day}";
        }

        return words.Exists(w => About.Contains(w, StringComparer.OrdinalIgnoreCase)) ? year.Value + "~" : year.Value;
    }

    private static string TwoDigits(Match match, string group) => match.Groups[group].Value.PadLeft(2, '0');

    [GeneratedRegex(@"^\s*(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^\s*(?<from>\d{4})\s*[-–—]\s*(?<to>\d{4})\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<!\d)\d{4}(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
