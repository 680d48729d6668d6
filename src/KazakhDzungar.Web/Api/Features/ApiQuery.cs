using System.Globalization;
using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Api.Features;

/// <summary>
/// What a request asks of the service: a selection, a language. Every parameter is known or refused, and none is empty; those that are no
/// facet may be given once.
/// </summary>
/// <param name="Selection">The selection; everything where features are not asked for.</param>
/// <param name="Pairs">The query as it was sent, decoded.</param>
/// <param name="Language">The language of the answer, BCP 47.</param>
internal sealed partial record ApiQuery(Selection Selection, IReadOnlyList<KeyValuePair<string, string>> Pairs, string Language)
{
    /// <summary>How many features an answer has where no limit is given.</summary>
    public const int DefaultLimit = 100;

    public const string Format = "f";
    public const string Lang = "lang";
    public const string DateTime = "datetime";

    /// <summary>The formats of answers.</summary>
    public static readonly string[] Formats = ["json", "html"];

    private static readonly string[] Shared = [Format, Lang];
    private static readonly string[] OfFeatures = [Format, Lang, DateTime];
    private static readonly string[] OnlyAtDesks = ["from", "to"];

    /// <summary>Reads a query, or says what is wrong with it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="grammar">The grammar of the layer; null where features are not asked for, which then takes only format and language.</param>
    /// <param name="problem">What is wrong.</param>
    public static ApiQuery? Read(HttpRequest request, SelectionGrammar? grammar, out SelectionProblem? problem)
    {
        var pairs = DeskQuery.Pairs(request.QueryString.Value).ToList();
        problem = First(pairs, grammar);
        if (problem is not null)
        {
            return null;
        }

        var selection = new Selection();
        if (grammar is not null)
        {
            problem = ReadTime(pairs.Where(p => p.Key == DateTime).Select(p => p.Value), out var ends) ?? grammar.Read([.. pairs.Select(Capped), .. ends], out selection, OfFeatures, DefaultLimit);
        }

        return problem is null ? new(selection, pairs, Value(pairs, Lang) ?? Words.Language) : null;
    }

    /// <summary>The value of a parameter that is given once; null where it is not given.</summary>
    public static string? Value(IEnumerable<KeyValuePair<string, string>> pairs, string name) => pairs.FirstOrDefault(p => p.Key == name).Value;

    /// <summary>The query with some parameters put in place of those it has, with its question mark.</summary>
    /// <param name="instead">Names and values; null leaves the parameter out.</param>
    public string With(params (string Name, string? Value)[] instead)
    {
        var kept = Pairs.Where(p => !Array.Exists(instead, i => i.Name == p.Key));
        var added = instead.Where(i => i.Value is not null).Select(i => KeyValuePair.Create(i.Name, i.Value!));
        var query = string.Join('&', kept.Concat(added).Select(p => $"{Uri.EscapeDataString(p.Key)}={Escape(p.Value)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    private static string Escape(string value) =>
        Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);

    private static SelectionProblem? First(List<KeyValuePair<string, string>> pairs, SelectionGrammar? grammar)
    {
        foreach (var (name, value) in pairs)
        {
            var own = (grammar is null ? Shared : OfFeatures).Contains(name, StringComparer.Ordinal);
            if (!own && (grammar is null || OnlyAtDesks.Contains(name, StringComparer.Ordinal)))
            {
                return new(name, SelectionFault.UnknownParameter, value);
            }

            if (own && name != DateTime && pairs.Count(p => p.Key == name) > 1)
            {
                return new(name, SelectionFault.GivenTwice, value);
            }

            if (value.Length == 0 && (own || grammar!.Has(name)))
            {
                return new(name, SelectionFault.UnknownValue, value);
            }
        }

        return Check(pairs, Format, Formats) ?? Check(pairs, Lang, LocalText.Languages);
    }

    private static SelectionProblem? Check(List<KeyValuePair<string, string>> pairs, string name, IEnumerable<string> values) =>
        Value(pairs, name) is { } value && !values.Contains(value, StringComparer.Ordinal) ? new(name, SelectionFault.UnknownValue, value) : null;

    /// <summary>A limit above the greatest is the greatest, not an error (OGC 17-069r4, /req/core/fc-limit-definition).</summary>
    private static KeyValuePair<string, string> Capped(KeyValuePair<string, string> pair) =>
        pair.Key == "limit" && pair.Value.Length is > 3 and < 20 && pair.Value.All(char.IsAsciiDigit) && long.TryParse(pair.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > Selection.MaxLimit
            ? KeyValuePair.Create("limit", Selection.MaxLimit.ToString(CultureInfo.InvariantCulture))
            : pair;

    /// <summary>
    /// Instants, or intervals of which one end at least is closed (OGC 17-069r4, section 7.15.4); a date may be a year or a month. Several
    /// narrow one another: GDAL sends one for each end.
    /// </summary>
    private static SelectionProblem? ReadTime(IEnumerable<string> texts, out KeyValuePair<string, string>[] ends)
    {
        ends = [];
        var windows = new List<TimeWindow>();
        foreach (var text in texts)
        {
            var sound = EmptyHour().Replace(Fraction().Replace(text.Replace('t', 'T').Replace('z', 'Z'), "${second}"), "${day}");
            if (text.Length > LongestTime || !TimeWindow.TryParse(sound, out var window) || window is null)
            {
                return new(DateTime, SelectionFault.BadDate, text);
            }

            windows.Add(window);
        }

        if (windows.Count == 0)
        {
            return null;
        }

        var (first, last) = (windows.MaxBy(w => w.Days.First)!, windows.MinBy(w => w.Days.Last)!);
        ends = [KeyValuePair.Create("from", first.From ?? ""), KeyValuePair.Create("to", last.To ?? "")];
        return first.Days.First > last.Days.Last ? new(DateTime, SelectionFault.BadDate, $"{first.From}/{last.To}") : null;
    }

    private const int LongestTime = 90;

    /// <summary>What GDAL and with it QGIS write for a day when they filter by a column of dates: <c>1741-02-28T</c>.</summary>
    [GeneratedRegex("(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?=/|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyHour();

    /// <summary>Fractions of a second, which the record does not tell apart.</summary>
    [GeneratedRegex(@"(?<second>:[0-9]{2})\.[0-9]{1,9}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fraction();
}
