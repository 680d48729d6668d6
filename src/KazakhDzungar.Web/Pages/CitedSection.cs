using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages;

/// <summary>What a list of citations prints as one line: one citation, or several plain ones of one section.</summary>
/// <param name="First">The citation, or the first of them.</param>
/// <param name="Places">Their places in the section, in the order given.</param>
internal sealed record CitedSection(Citation First, IReadOnlyList<Locator> Places)
{
    /// <summary>Groups citations; those that name a work or carry the editors' words stand alone.</summary>
    public static IReadOnlyList<CitedSection> Group(IEnumerable<Citation> citations, AtlasNames names)
    {
        var lines = new List<CitedSection>();
        foreach (var citation in citations.OrderBy(c => c.Id))
        {
            if (citation.SourceId is null)
            {
                lines.Add(new(citation, []));
                continue;
            }

            var place = Locator.Of(citation.Locator!, names.ByParagraph(citation));
            var at = IsPlain(citation) ? lines.FindIndex(l => IsPlain(l.First) && l.First.SourceId == citation.SourceId && l.Places[0].Section == place.Section) : -1;
            if (at < 0)
            {
                lines.Add(new(citation, [place]));
            }
            else
            {
                lines[at] = lines[at] with { Places = [.. lines[at].Places, place] };
            }
        }

        return lines;
    }

    /// <summary>The places by paragraph, with the sentences of each joined.</summary>
    public IEnumerable<(string? Paragraph, string Sentences, bool Many)> Paragraphs => Places.GroupBy(p => p.Paragraph).Select(g =>
    {
        var sentences = string.Join(", ", g.Select(p => p.Sentences).OfType<string>());
        return (g.Key, sentences, sentences.AsSpan().ContainsAny(',', '–'));
    });

    private static bool IsPlain(Citation citation) => citation is { SourceId: not null, ReferenceId: null, Editorial: null };
}
