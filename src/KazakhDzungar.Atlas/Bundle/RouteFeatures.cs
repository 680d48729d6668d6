using System.Text.Json;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Routes;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>The routes of the bundle. A route lasts as long as the event that it belongs to.</summary>
internal static class RouteFeatures
{
    public static void Write(Utf8JsonWriter json, AtlasRecord record)
    {
        var events = record.Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        json.WriteList("routes", record.Routes, (writer, route) =>
        {
            var dates = events[route.EventId].Dates;
            writer.WriteString("id", route.Id);
            writer.WriteString("kind", EnumText.Of(route.Kind));
            writer.WriteString("event", route.EventId);
            writer.WriteString("polity", route.PolityId);
            writer.WriteText("name", route.Name);
            writer.WriteString("certainty", EnumText.Of(route.Certainty));
            writer.WriteBounds("bounds", (dates.Find(d => d.Shown) ?? dates[0]).Date);
            WritePoints(writer, route);
        });
    }

    private static void WritePoints(Utf8JsonWriter json, Route route)
    {
        json.WriteStartArray("points");
        foreach (var point in route.Points.OrderBy(p => p.Order))
        {
            json.WritePositionValue(point.Longitude, point.Latitude);
        }

        json.WriteEndArray();
        json.WriteStartArray("days");
        foreach (var point in route.Points.OrderBy(p => p.Order))
        {
            if (point.Date is { } date)
            {
                json.WriteNumberValue(date.StartMin);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }
}
