using KazakhDzungar.Atlas.Routes;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads <c>routes.json</c>.</summary>
internal static class RoutesReader
{
    public static void Read(DataFolder folder, ProblemLog log, AtlasRecord record, CitationReader citations)
    {
        var places = record.Places.ToLookup(p => p.Id, StringComparer.Ordinal);
        foreach (var reader in AtlasReading.Records(folder, "routes.json", "routes", log))
        {
            var cite = citations.Record(reader);
            var points = reader.Items("points", required: true).Select((p, i) => Point(p, i, places)).ToList();
            if (points.Count == 1)
            {
                reader.Problem("points", "a route needs at least two way-points.");
            }

            record.Routes.Add(new()
            {
                Id = reader.Id(RecordKind.Route), Kind = reader.Word<RouteKind>("kind"), EventId = reader.Reference(RecordKind.Event, "event"),
                PolityId = reader.Reference(RecordKind.Polity, "polity"), Name = reader.Name("name"),
                Certainty = reader.Word<Certainty>("certainty", Certainty.Certain), Reasoning = reader.OptionalText("reasoning"),
                Accounts = reader.Accounts(citations, cite, summaryRequired: false), Points = points,
            });
            reader.Done();
        }
    }

    private static RoutePoint Point(RecordReader reader, int order, ILookup<string, Places.Place> places)
    {
        if (reader.Has("place") == reader.Has("at"))
        {
            reader.Problem(null, "expected either 'place' or 'at'.");
        }

        var placeId = reader.OptionalReference(RecordKind.Place, "place");
        var place = placeId is null ? null : places[placeId].FirstOrDefault();
        if (place is { Longitude: null })
        {
            reader.Problem("place", $"'{placeId}' is not located, so no route can be drawn through it.");
        }

        var at = reader.OptionalPosition("at");
        var point = new RoutePoint
        {
            Order = order, PlaceId = placeId, Longitude = at?.X ?? place?.Longitude ?? 0, Latitude = at?.Y ?? place?.Latitude ?? 0,
            Date = reader.OptionalDate("date"), Certainty = reader.Word<Certainty>("certainty", Certainty.Certain),
            Reasoning = reader.OptionalText("reasoning"),
        };
        reader.Done();
        return point;
    }
}
