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

    private static List<Affiliation> Affiliations(RecordReader reader, CitationReader citations, IReadOnlyList<Citation> cite)
    {
        var affiliations = new List<Affiliation>();
        foreach (var item in reader.Items("affiliations"))
        {
            var claim = citations.Claim(item, cite);
            affiliations.Add(new()
            {
                PolityId = item.Reference(RecordKind.Polity, "polity"), Role = item.OptionalText("role"),
                Certainty = claim.Certainty, Shown = claim.Shown, Reason = claim.Reason, Citations = claim.Citations,
            });
            item.Done();
        }

        return affiliations;
    }

    private static List<Kinship> Kin(RecordReader reader, CitationReader citations, IReadOnlyList<Citation> cite)
    {
        var kin = new List<Kinship>();
        foreach (var item in reader.Items("kin"))
        {
            var claim = citations.Claim(item, cite);
            kin.Add(new()
            {
                RelativeId = item.Reference(RecordKind.Person, "person"), Kin = item.Word<Kin>("kin"),
                Certainty = claim.Certainty, Shown = claim.Shown, Reason = claim.Reason, Citations = claim.Citations,
            });
            item.Done();
        }

        return kin;
    }

    private static List<Reign> Reigns(RecordReader reader, CitationReader citations, IReadOnlyList<Citation> cite)
    {
        var reigns = new List<Reign>();
        foreach (var item in reader.Items("reigns"))
        {
            var claim = citations.Claim(item, cite);
            reigns.Add(new()
            {
                PolityId = item.Reference(RecordKind.Polity, "polity"), Title = item.Name("title"),
                Dates =
                [
                    .. item.Dates("start", DateRole.ReignStart, citations, claim.Citations),
                    .. item.Dates("end", DateRole.ReignEnd, citations, claim.Citations),
                ],
                Certainty = claim.Certainty, Shown = claim.Shown, Reason = claim.Reason, Citations = claim.Citations,
            });
            item.Done();
        }

        return reigns;
    }
}
