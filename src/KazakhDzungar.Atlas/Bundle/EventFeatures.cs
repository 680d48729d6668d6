using System.Text.Json;
using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>The events of the bundle, earliest first.</summary>
internal static class EventFeatures
{
    /// <summary>The roles by which an event is put on the map, the best first.</summary>
    private static readonly PlaceRole[] Preference = [PlaceRole.At, PlaceRole.Near, PlaceRole.Target, PlaceRole.To, PlaceRole.Through, PlaceRole.From];

    public static void Write(Utf8JsonWriter json, AtlasRecord record)
    {
        var places = record.Places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var regions = record.Changes.ToLookup(c => c.EventId, c => c.Regions.Select(r => r.RegionId), StringComparer.Ordinal);
        var dated = record.Events.Select(e => (Event: e, Date: Shown(e))).OrderBy(e => e.Date.Date.StartMin).ThenBy(e => e.Date.Date.EndMax);
        json.WriteList("events", dated, (writer, item) =>
        {
            WriteWhat(writer, item.Event, item.Date);
            WriteWhere(writer, Where(item.Event, places));
            WriteStrings(writer, "regions", regions[item.Event.Id].SelectMany(r => r).Distinct(StringComparer.Ordinal));
        });
    }

    /// <summary>The date by which an event is shown.</summary>
    public static DateClaim Shown(HistoricalEvent e) => e.Dates.Find(d => d.Shown) ?? e.Dates[0];

    private static Place? Where(HistoricalEvent e, Dictionary<string, Place> places) =>
        e.Places.Where(p => p.Shown).Select(p => (p.Role, Place: places[p.PlaceId]))
            .Where(p => p.Place.Longitude is not null)
            .OrderBy(p => Array.IndexOf(Preference, p.Role)).Select(p => p.Place).FirstOrDefault();

    private static void WriteWhat(Utf8JsonWriter json, HistoricalEvent e, DateClaim shown)
    {
        var date = shown.Date.ToDate();
        json.WriteString("id", e.Id);
        json.WriteString("kind", EnumText.Of(e.Kind));
        json.WriteString("stage", e.StageId);
        json.WriteNumber("importance", e.Importance);
        json.WriteText("title", e.Title);
        json.WritePhrase("date", date);
        json.WriteBounds("bounds", shown.Date);
        WriteMembers(json, date.Members);
        json.WriteString("certainty", EnumText.Of(shown.Certainty));
        WriteStrings(json, "sides", e.Sides.Select(s => s.PolityId).Distinct(StringComparer.Ordinal));
        var victor = e.Outcomes.Find(o => o.Shown && o.Victor is not null)?.Victor;
        json.WriteString("victor", victor is null or "none" ? victor : e.Sides.Find(s => s.Key == victor)?.PolityId);
    }

    /// <summary>Where a date is a set: when its members are, as nothing happened between them.</summary>
    private static void WriteMembers(Utf8JsonWriter json, IReadOnlyList<DateBounds> members)
    {
        if (members.Count < 2)
        {
            return;
        }

        json.WriteStartArray("spans");
        foreach (var (startMin, startMax, endMin, endMax) in members)
        {
            json.WriteBoundsValue(startMin, startMax, endMin, endMax);
        }

        json.WriteEndArray();
    }

    private static void WriteWhere(Utf8JsonWriter json, Place? place)
    {
        json.WritePosition("at", place?.Longitude, place?.Latitude);
        json.WriteString("place", place?.Id);
        json.WriteNumber("radiusKm", place?.RadiusKm ?? 0);
        json.WriteBoolean("area", place?.Location == LocationType.Area);
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
