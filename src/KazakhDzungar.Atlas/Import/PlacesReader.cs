using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads <c>places.json</c>.</summary>
internal static class PlacesReader
{
    public static void Read(DataFolder folder, ProblemLog log, AtlasRecord record, CitationReader citations)
    {
        foreach (var reader in AtlasReading.Records(folder, "places.json", "places", log))
        {
            var cite = citations.Record(reader);
            var location = Read(reader.Object("location"));
            var modern = reader.OptionalObject("modern");
            record.Places.Add(new()
            {
                Id = reader.Id(RecordKind.Place), Kind = reader.Word<PlaceKind>("kind"), Name = reader.Name("name"),
                Names = reader.Names(citations, cite), Accounts = reader.Accounts(citations, cite), Location = location.Type,
                Longitude = location.At?.X, Latitude = location.At?.Y, RadiusKm = location.RadiusKm,
                Reasoning = location.Reasoning, LocationCertainty = location.Certainty,
                ModernName = modern?.Text("name"), ModernCountry = modern?.String("country"),
                Rank = reader.OptionalInteger("rank", 1, 4) ?? 4, Older = reader.OptionalText("older"),
            });
            modern?.Done();
            reader.Done();
        }
    }

    private static Location Read(RecordReader? reader)
    {
        if (reader is null)
        {
            return new(LocationType.NotLocated, null, null, new("", null, null), Certainty.Certain);
        }

        var type = reader.Word<LocationType>("type");
        var drawn = type != LocationType.NotLocated;
        var location = new Location(
            type, drawn ? reader.Position("at") : null, drawn ? reader.Number("radiusKm", 0.1, 5000) : null, reader.Text("reasoning"),
            reader.Word<Certainty>("certainty", Certainty.Certain));
        reader.Done();
        return location;
    }

    private sealed record Location(LocationType Type, Coordinate? At, double? RadiusKm, LocalText Reasoning, Certainty Certainty);
}
