using System.Globalization;

namespace KazakhDzungar.Web.Pages;

/// <summary>A locator taken apart: <c>stage-1/3</c>, <c>results/2.8-9</c>, <c>card/Oirats</c>.</summary>
/// <param name="Section">The key of the section; null for a card.</param>
/// <param name="Paragraph">The paragraph, where the section is cited by paragraph.</param>
/// <param name="Sentences">A sentence or a run of sentences; null where the whole paragraph is meant.</param>
/// <param name="Card">The name of a card.</param>
internal sealed record Locator(string? Section, string? Paragraph, string? Sentences, string? Card)
{
    private const string CardPrefix = "card/";

    /// <summary>Reads a locator that the import has checked.</summary>
    public static Locator Of(string text, bool byParagraph)
    {
        if (text.StartsWith(CardPrefix, StringComparison.Ordinal))
        {
            return new(null, null, null, text[CardPrefix.Length..]);
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (section, place) = (text[..slash], text[(slash + 1)..].Replace('-', '–'));
        var dot = place.IndexOf('.', StringComparison.Ordinal);
        return byParagraph
            ? new(section, dot < 0 ? place : place[..dot], dot < 0 ? null : place[(dot + 1)..], null)
            : new(section, null, place, null);
    }

    /// <summary>The section of a locator.</summary>
    public static string SectionOf(string text) => text[..text.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>Where the first of its sentences, its paragraph or its card stands on the page of the source's coverage.</summary>
    public static string LineOf(string text)
    {
        var section = SectionOf(text);
        var place = text[(section.Length + 1)..];
        var first = text.StartsWith(CardPrefix, StringComparison.Ordinal) ? place : place.Split('-')[0];
        return $"{section}-{string.Concat(first.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}";
    }

    /// <summary>Where the section stands on the page of the sources.</summary>
    public string Anchor(string source) => string.Create(CultureInfo.InvariantCulture, $"{source}-{Section ?? "cards"}");
}
