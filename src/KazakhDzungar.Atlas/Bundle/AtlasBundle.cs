using System.Text.Encodings.Web;
using System.Text.Json;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>
/// The atlas bundle: one JSON document with all that the map needs for 1635–1758, the basemap included. Positions are longitude-latitude in degrees,
/// times are bounds in days since 1970-01-01 (proleptic Gregorian, inclusive), the land is a TopoJSON topology.
/// </summary>
internal static class AtlasBundle
{
    public static byte[] Write(AtlasRecord record)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("hash", record.DataHash);
            json.WriteNumber("first", AtlasSpan.FirstDay);
            json.WriteNumber("last", AtlasSpan.LastDay);
            json.WritePropertyName("topology");
            TopoJsonWriter.Write(json, record.Network!);
            json.WriteList("regions", record.Regions, WriteRegion);
            json.WriteList("polities", record.Polities, WritePolity);
            WriteHoldings(json, record);
            ChangeFeatures.Write(json, record);
            EventFeatures.Write(json, record);
            var known = KnownPlaces.Read(record);
            json.WriteList("places", record.Places.Where(p => p.Longitude is not null), (writer, place) => WritePlace(writer, place, known));
            RouteFeatures.Write(json, record);
            json.WriteList("stages", record.Stages.OrderBy(s => s.Order), WriteStage);
            json.WriteList("reigns", record.People.SelectMany(p => p.Reigns.Where(r => r.Shown).Select(r => (p, r))), WriteReign);
            json.WritePropertyName("basemap");
            BasemapLayers.Write(json, record.Basemap);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, Region region)
    {
        json.WriteString("id", region.Id);
        json.WriteText("name", region.Name);
        json.WritePosition("at", region.LabelLongitude, region.LabelLatitude);
        json.WriteNumber("radiusDegrees", Math.Round(region.LabelRadiusDegrees, 3));
        json.WriteNumber("areaKm2", Math.Round(region.AreaKm2));
    }

    private static void WritePolity(Utf8JsonWriter json, Polity polity)
    {
        json.WriteString("id", polity.Id);
        json.WriteText("name", polity.Name);
        json.WriteString("kind", EnumText.Of(polity.Kind));
        json.WriteString("parent", polity.ParentId);
    }

    private static void WriteHoldings(Utf8JsonWriter json, AtlasRecord record)
    {
        var index = record.Regions.Select((r, i) => (r.Id, i)).ToDictionary(r => r.Id, r => r.i, StringComparer.Ordinal);
        var changes = record.Changes.ToDictionary(c => c.Key, StringComparer.Ordinal);
        var starts = record.StartHolders.ToLookup(s => (s.RegionId, s.Hold));
        json.WriteList("holdings", record.Holdings, (writer, holding) =>
        {
            var change = holding.StartChangeId is { } id ? changes[id] : null;
            writer.WriteNumber("region", index[holding.RegionId]);
            writer.WriteString("holder", holding.Holder);
            writer.WriteString("hold", EnumText.Of(holding.Hold));
            writer.WriteBounds("bounds", holding.StartMin, holding.StartMax, holding.EndMin, holding.EndMax);
            writer.WriteString("event", change?.EventId);
            writer.WriteString("certainty", EnumText.Of(
                change?.Certainty ?? starts[(holding.RegionId, holding.Hold)].Select(s => s.Certainty).FirstOrDefault()));
        });
    }

    private static void WritePlace(Utf8JsonWriter json, Place place, IReadOnlyDictionary<string, int> known)
    {
        json.WriteString("id", place.Id);
        json.WriteString("kind", EnumText.Of(place.Kind));
        json.WriteText("name", place.Name);
        json.WritePosition("at", place.Longitude, place.Latitude);
        json.WriteNumber("radiusKm", place.RadiusKm ?? 0);
        json.WriteNumber("rank", place.Rank);
        json.WriteBoolean("area", place.Location == LocationType.Area);
        if (known.TryGetValue(place.Id, out var day))
        {
            json.WriteNumber("from", day);
        }
    }

    private static void WriteStage(Utf8JsonWriter json, Events.Stage stage)
    {
        json.WriteString("id", stage.Id);
        json.WriteText("name", stage.Name);
        json.WriteBounds("bounds", stage.Span);
    }

    private static void WriteReign(Utf8JsonWriter json, (Person Person, Reign Reign) tenure)
    {
        var reign = ChronicleReign.Of(tenure.Person, tenure.Reign);
        json.WriteString("person", reign.PersonId);
        json.WriteText("name", reign.Name);
        json.WriteString("polity", reign.PolityId);
        json.WriteString("certainty", EnumText.Of(tenure.Reign.Certainty));
        json.WriteBounds("bounds", reign.StartMin, reign.StartMax, reign.EndMin, reign.EndMax);
    }
}
