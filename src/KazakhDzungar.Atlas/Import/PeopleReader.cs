using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads a file of <c>people/</c>.</summary>
internal static class PeopleReader
{
    public static void Read(DataFolder folder, string file, ProblemLog log, AtlasRecord record, CitationReader citations)
    {
        foreach (var reader in AtlasReading.Records(folder, file, "people", log))
        {
            var cite = citations.Record(reader);
            record.People.Add(new()
            {
                Id = reader.Id(RecordKind.Person), Name = reader.Name("name"), Names = reader.Names(citations, cite),
                Accounts = reader.Accounts(citations, cite), Affiliations = Affiliations(reader, citations, cite),
                Dates =
                [
                    .. reader.Dates("born", DateRole.Born, citations, cite),
                    .. reader.Dates("died", DateRole.Died, citations, cite),
                ],
                Kin = Kin(reader, citations, cite), Reigns = Reigns(reader, citations, cite),
            });
            reader.Done();
        }
    }

    private static List<Affiliation> Affiliations(RecordReader reader, CitationReader citations, IReadOnlyList<Citation> cite) =>
        reader.Claims("affiliations", citations, cite, (item, claim) => new Affiliation
        {
            PolityId = item.Reference(RecordKind.Polity, "polity"), Role = item.OptionalText("role"), Support = claim,
        });

    private static List<Kinship> Kin(RecordReader reader, CitationReader citations, IReadOnlyList<Citation> cite) =>
        reader.Claims("kin", citations, cite, (item, claim) => new Kinship
        {
            RelativeId = item.Reference(RecordKind.Person, "person"), Kin = item.Word<Kin>("kin"), Support = claim,
        });

    private static List<Reign> Reigns(RecordReader reader, CitationReader citations, IReadOnlyList<Citation> cite) =>
        reader.Claims("reigns", citations, cite, (item, claim) => new Reign
        {
            PolityId = item.Reference(RecordKind.Polity, "polity"), Title = item.Name("title"),
            Dates =
            [
                .. item.Dates("start", DateRole.ReignStart, citations, claim.Citations),
                .. item.Dates("end", DateRole.ReignEnd, citations, claim.Citations),
            ], Support = claim,
        });
}
