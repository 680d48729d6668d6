using System.Globalization;
using System.Text.RegularExpressions;

namespace KazakhDzungar.Atlas.Sources;

/// <summary>The locators of a source: which there are, and which of them a citation's locator covers.</summary>
public static partial class Locators
{
    /// <summary>What the locator of a hover-card begins with: <c>card/Oirats</c>.</summary>
    public const string CardPrefix = "card/";

    /// <summary>Every sentence of the source, in the order of the text.</summary>
    public static IEnumerable<string> SentencesOf(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Sections.OrderBy(s => s.Order).SelectMany(section => section.ByParagraph
            ? section.Sentences.SelectMany((count, i) => Run(section.Key, i + 1, 1, count))
            : Run(section.Key, null, 1, section.Sentences[0]));
    }

    /// <summary>Every hover-card of the source, as a locator.</summary>
    public static IEnumerable<string> CardsOf(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Cards.Select(card => CardPrefix + card);
    }

    /// <summary>How much there is of a section: <c>22 sentences</c>, <c>2 paragraphs of 4, 6 sentences</c>.</summary>
    public static string ExtentOf(SourceSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return section.ByParagraph
            ? string.Create(CultureInfo.InvariantCulture, $"{section.Sentences.Count} paragraphs of {string.Join(", ", section.Sentences)} sentences")
            : string.Create(CultureInfo.InvariantCulture, $"{section.Sentences[0]} sentences");
    }

    /// <summary>
    /// The sentences that a citation covers: one, those of a run (<c>stage-1/3-5</c>), those of a paragraph (<c>results/8</c>) or of several.
    /// A card stands for itself. Empty where the text names nothing in the source.
    /// </summary>
    public static IReadOnlyList<string> CoveredBy(Source source, string locator)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(locator);
        if (locator.StartsWith(CardPrefix, StringComparison.Ordinal))
        {
            return [locator];
        }

        var match = Pattern().Match(locator);
        if (!match.Success || source.Sections.Find(s => s.Key == match.Groups["section"].Value) is not { } section)
        {
            return [];
        }

        var first = Number(match, "first")!.Value;
        var last = Number(match, "last");
        return (section.ByParagraph, Number(match, "sentence")) switch
        {
            (false, _) => [.. Run(section.Key, null, first, last ?? first)],
            (true, { } sentence) => [.. Run(section.Key, first, sentence, last ?? sentence)],
            _ => [.. section.Sentences.Select((count, i) => (count, Paragraph: i + 1))
                .Where(p => p.Paragraph >= first && p.Paragraph <= (last ?? first))
                .SelectMany(p => Run(section.Key, p.Paragraph, 1, p.count))],
        };
    }

    /// <summary>The shape of a locator: section, first number, the sentence where the first is a paragraph, the end of a run.</summary>
    [GeneratedRegex(@"^(?<section>[a-z0-9-]+)/(?<first>[0-9]{1,4})(\.(?<sentence>[0-9]{1,4}))?(-(?<last>[0-9]{1,4}))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex Pattern();

    internal static int? Number(Match match, string group) =>
        match.Groups[group].Success && int.TryParse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static IEnumerable<string> Run(string section, int? paragraph, int first, int last) =>
        Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(sentence => paragraph is null
            ? string.Create(CultureInfo.InvariantCulture, $"{section}/{sentence}")
            : string.Create(CultureInfo.InvariantCulture, $"{section}/{paragraph}.{sentence}"));
}
