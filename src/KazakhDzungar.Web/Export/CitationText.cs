using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Pages;

namespace KazakhDzungar.Web.Export;

/// <summary>A citation in a line, and where the atlas shows what stands there.</summary>
internal static class CitationText
{
    /// <summary>"Kazakh–Dzungar Wars, stage-1/3; there: Moiseev 1991, 45; editors: …".</summary>
    public static string Of(Citation citation)
    {
        string?[] parts =
        [
            citation.Source is { } source ? $"{Teller.Say(source.Title)}, {citation.Locator}" : null,
            citation.Reference is { } work ? $"→ {work.Text}{(citation.Pages is { } pages ? $", {pages}" : "")}" : null,
            citation.Editorial is { } editorial ? $"[{Teller.Say(editorial)}]" : null,
        ];
        return string.Join(" ", parts.OfType<string>());
    }

    /// <summary>The page of the atlas with the sentence; null where only the editors speak.</summary>
    public static string? Address(Citation citation, Teller teller) =>
        citation is { SourceId: { } source, Locator: { } locator } ? teller.Origin + Pages.Address.Coverage(source, locator) : null;
}
