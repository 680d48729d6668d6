using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads citations and holds their locators against the sections that the sources have.</summary>
internal sealed class CitationReader(IReadOnlyList<Source> sources)
{
    /// <summary>The citations that a record's own text rests on; there must be one.</summary>
    public List<Citation> Record(RecordReader reader) => [.. reader.Items("cite", required: true).Select(One)];

    /// <summary>The fields that every claim shares. Without citations of its own a claim inherits those of its record.</summary>
    public ClaimFields Claim(RecordReader reader, IReadOnlyList<Citation> record)
    {
        var citations = reader.Has("cite")
            ? Record(reader)
            : [.. record.Select(c => c.For(inherited: true))];
        return new(
            reader.Word<Certainty>("certainty", Certainty.Certain), reader.OptionalFlag("shown") ?? true, reader.OptionalText("reason"), citations);
    }

    private Citation One(RecordReader reader)
    {
        var citation = new Citation
        {
            SourceId = reader.OptionalReference(RecordKind.Source, "source"),
            Locator = reader.OptionalString("at"),
            ReferenceId = reader.OptionalReference(RecordKind.Reference, "reference"),
            Pages = reader.OptionalString("pages"),
            Editorial = reader.OptionalText("editorial"),
        };
        if (citation.SourceId is null != citation.Locator is null)
        {
            reader.Problem(null, "'source' and 'at' belong together: which source, and where in it.");
        }
        else if (citation.SourceId is null && citation.Editorial is null)
        {
            reader.Problem(null, "says nothing: expected 'source' and 'at', or 'editorial' with the reasoning.");
        }
        else if (citation.SourceId is { } id && sources.FirstOrDefault(s => s.Id == id) is { } source)
        {
            Check(reader, source, citation.Locator!);
        }

        reader.Done();
        return citation;
    }

    private static void Check(RecordReader reader, Source source, string locator)
    {
        if (locator.StartsWith(Locators.CardPrefix, StringComparison.Ordinal))
        {
            if (!source.Cards.Contains(locator[Locators.CardPrefix.Length..]))
            {
                reader.Problem("at", $"the source '{source.Id}' has no card '{locator[Locators.CardPrefix.Length..]}'.");
            }

            return;
        }

        var match = Locators.Pattern().Match(locator);
        var section = source.Sections.FirstOrDefault(s => s.Key == match.Groups["section"].Value);
        if (!match.Success || section is null)
        {
            var sections = string.Join(", ", source.Sections.Select(s => s.Key));
            reader.Problem("at", $"expected section/number with one of the sections of '{source.Id}' ({sections}); found '{locator}'.");
        }
        else if (!Reaches(section, match))
        {
            reader.Problem("at", $"'{locator}' is outside the section: '{section.Key}' has {Extent(section, match)}.");
        }
    }

    private static bool Reaches(SourceSection section, Match match)
    {
        var first = Locators.Number(match, "first");
        if (!section.ByParagraph)
        {
            return !match.Groups["sentence"].Success && InOrder(first, Locators.Number(match, "last"), section.Sentences[0]);
        }

        if (first is null or < 1 || first > section.Sentences.Count)
        {
            return false;
        }

        return match.Groups["sentence"].Success
            ? InOrder(Locators.Number(match, "sentence"), Locators.Number(match, "last"), section.Sentences[first.Value - 1])
            : InOrder(first, Locators.Number(match, "last"), section.Sentences.Count);
    }

    private static bool InOrder(int? first, int? last, int count) => first >= 1 && (last ?? first) >= first && (last ?? first) <= count;

    private static string Extent(SourceSection section, Match match) =>
        !section.ByParagraph
            ? $"{section.Sentences[0]} sentences"
            : Locators.Number(match, "first") is { } p && p >= 1 && p <= section.Sentences.Count
                ? $"{section.Sentences.Count} paragraphs, paragraph {p} has {section.Sentences[p - 1]} sentences"
                : $"{section.Sentences.Count} paragraphs";
}
