using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads <c>polities.json</c>.</summary>
internal static class PolitiesReader
{
    public static void Read(DataFolder folder, ProblemLog log, AtlasRecord record, CitationReader citations)
    {
        foreach (var reader in AtlasReading.Records(folder, "polities.json", "polities", log))
        {
            var cite = citations.Record(reader);
            record.Polities.Add(new()
            {
                Id = reader.Id(RecordKind.Polity), Kind = reader.Word<PolityKind>("kind"), Name = reader.Name("name"),
                Names = reader.Names(citations, cite), ParentId = reader.OptionalReference(RecordKind.Polity, "parent"),
                HoldsLand = reader.OptionalFlag("holdsLand") ?? false, Accounts = reader.Accounts(citations, cite),
                Places = Places(reader, citations, cite),
            });
            reader.Done();
        }
    }

    /// <summary>Where an event was, or where a polity lived, fled or had its seat.</summary>
    public static List<PlaceClaim> Places(RecordReader reader, CitationReader citations, IReadOnlyList<Citation> cite) =>
        reader.Claims("places", citations, cite, (item, claim) => new PlaceClaim
        {
            PlaceId = item.Reference(RecordKind.Place, "place"), Role = item.Word<PlaceRole>("role"), Date = item.OptionalDate("date"), Support = claim,
        });
}
