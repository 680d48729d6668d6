using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads citations and holds their locators against the sections that the sources have.</summary>
internal sealed class CitationReader(IReadOnlyList<Source> sources)
{
    /// <summary>The citations that a record's own text rests on; there must be one.</summary>
    public List<Citation> Record(RecordReader reader) => [.. reader.Items("cite", required: true, """{ "source": "wars", "at": "stage-1/7" }""").Select(One)];

    /// <summary>The fields that every claim shares. Without citations of its own a claim inherits those of its record.</summary>
    public ClaimFields Claim(RecordReader reader, IReadOnlyList<Citation> record)
    {
        var citations = reader.Has("cite")
            ? Record(reader)
            : [.. record.Select(c => c.For(inherited: true))];
        var (shown, reason) = (reader.OptionalFlag("shown") ?? true, reader.OptionalText("reason"));
        if (!shown && !reader.Has("reason"))
        {
            reader.Missing("reason", "why this claim is not the one shown: { \"en\": \"…\" }");
        }

        return new(reader.Word<Certainty>("certainty", Certainty.Certain), shown, reason, citations);
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

    private void Check(RecordReader reader, Source source, string locator)
    {
        if (locator.StartsWith(Locators.CardPrefix, StringComparison.Ordinal))
        {
            var card = locator[Locators.CardPrefix.Length..];
            if (!source.Cards.Contains(card))
            {
                reader.Problem("at", $"the source '{source.Id}' has no card '{card}'.{NearestIds.Question(card, source.Cards)}");
            }

            return;
        }

        var match = Locators.Pattern().Match(locator);
        if (!match.Success)
        {
            reader.Problem("at", $"found '{locator}'; expected a section and a number in it, as {Example(source.Sections[0])}, or {Locators.CardPrefix}NAME. {Sections(source)}");
        }
        else if (source.Sections.Find(s => s.Key == match.Groups["section"].Value) is not { } section)
        {
            var key = match.Groups["section"].Value;
            var other = sources.FirstOrDefault(s => s.Sections.Exists(x => x.Key == key));
            var hint = other is null ? NearestIds.Question(key, source.Sections.Select(s => s.Key)) : $" It is a section of '{other.Id}'.";
            reader.Problem("at", $"the source '{source.Id}' has no section '{key}'.{hint} {Sections(source)}");
        }
        else if (!Reaches(section, match))
        {
            reader.Problem("at", $"there is no '{locator}': {Extent(section, match)}.");
        }
    }

    private static string Sections(Source source) => $"The sections of '{source.Id}' are {string.Join(", ", source.Sections.Select(s => s.Key))}.";

    private static string Example(SourceSection section) => section.ByParagraph ? $"{section.Key}/1.1" : $"{section.Key}/1";

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

    private static string Extent(SourceSection section, Match match)
    {
        var key = section.Key;
        if (!section.ByParagraph)
        {
            return $"expected {key}/1 to {key}/{section.Sentences[0]}, or a run as {key}/1-2";
        }

        var paragraph = Locators.Number(match, "first");
        return paragraph >= 1 && paragraph <= section.Sentences.Count
            ? $"paragraph {paragraph} of '{key}' has the sentences {key}/{paragraph}.1 to {key}/{paragraph}.{section.Sentences[paragraph.Value - 1]}"
            : $"'{key}' has the paragraphs {key}/1 to {key}/{section.Sentences.Count}, each with sentences as {key}/1.1";
    }
}
