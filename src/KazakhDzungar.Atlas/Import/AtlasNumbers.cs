using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>How much the record holds, for the section of <c>data/README.md</c> that the program writes.</summary>
internal static class AtlasNumbers
{
    /// <summary>Tables of Markdown, with \n at the end of each line.</summary>
    public static string Tables(AtlasRecord record) => string.Concat(
        Table("records", "", Records(record)),
        "\n",
        Table("claims", "", Claims(record)),
        "\n",
        Table("places", "", Located(record)),
        "\n",
        Coverage(record));

    private static IEnumerable<(string Name, int Number)> Records(AtlasRecord record) =>
    [
        ("events", record.Events.Count), ("people", record.People.Count), ("states, peoples and juzes", record.Polities.Count),
        ("places", record.Places.Count), ("routes", record.Routes.Count), ("regions of land", record.RegionNames.Count),
        ("frontier lines", record.Frontiers.Count), ("territorial changes", record.Changes.Count), ("stages", record.Stages.Count),
        ("archives", record.Archives.Count), ("funds of archives", record.Funds.Count),
        ("archival files and works that the texts cite", record.References.Count),
        ("disagreements", record.Disagreements.Count), ("versions in them", record.Disagreements.Sum(d => d.Versions.Count)),
    ];

    private static IEnumerable<(string Name, int Number)> Claims(AtlasRecord record)
    {
        var claims = RecordClaims.Of(record).Where(c => c.Record.Kind != RecordKind.Disagreement).Select(c => c.Claim).ToList();
        var citations = claims.SelectMany(c => c.Citations).Where(c => !c.Inherited).ToList();
        return
        [
            ("claims", claims.Count), ("rival claims, told beside the one shown", claims.Count(c => !c.Shown)),
            ("claims that are not certain", claims.Count(c => c.Certainty != Certainty.Certain)),
            ("citations of the two texts", citations.Count(c => c.SourceId is not null)),
            ("of these, with the work or file that the text cites there", citations.Count(c => c.ReferenceId is not null)),
            ("citations of the editors' own reasoning", citations.Count(c => c.Editorial is not null)),
        ];
    }

    private static IEnumerable<(string Name, int Number)> Located(AtlasRecord record) =>
    [
        ("located as points, with a radius of doubt", record.Places.Count(p => p.Location == LocationType.Point)),
        ("drawn as areas", record.Places.Count(p => p.Location == LocationType.Area)),
        ("not located", record.Places.Count(p => p.Location == LocationType.NotLocated)),
    ];

    private static string Coverage(AtlasRecord record)
    {
        var rows = record.Sources.Select(source =>
        {
            var (cards, sentences) = (Lines(source, cards: true), Lines(source, cards: false));
            return FormattableString.Invariant(
                $"| {source.Id} | {sentences.Count} | {sentences.Count(IsCarried)} | {sentences.Count(l => !IsCarried(l))} | {cards.Count} | {cards.Count(IsCarried)} |\n");
        });
        return "| source | sentences | carried by records | state nothing to record | hover-cards | used |\n| --- | ---: | ---: | ---: | ---: | ---: |\n" + string.Concat(rows);

        List<LedgerLine> Lines(Source source, bool cards) =>
            record.Ledger.FindAll(l => l.SourceId == source.Id && l.Locator.StartsWith(Locators.CardPrefix, StringComparison.Ordinal) == cards);

        static bool IsCarried(LedgerLine line) => line.Records is { Count: > 0 };
    }

    private static string Table(string name, string number, IEnumerable<(string Name, int Number)> rows) =>
        $"| {name} | {number} |\n| --- | ---: |\n" + string.Concat(rows.Select(r => FormattableString.Invariant($"| {r.Name} | {r.Number} |\n")));
}
