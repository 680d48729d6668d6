using System.Text.Json;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>
/// The changes of land of the bundle, earliest first: which event brought which regions from whom to whom, and on which day, first and last
/// that it can have been. Nobody is null. The phrase of the date is there where it is not the event's own.
/// </summary>
internal static class ChangeFeatures
{
    public static void Write(Utf8JsonWriter json, AtlasRecord record)
    {
        var index = record.Regions.Select((r, i) => (r.Id, i)).ToDictionary(r => r.Id, r => r.i, StringComparer.Ordinal);
        var events = record.Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var changes = record.Changes.OrderBy(c => c.Date.StartMin).ThenBy(c => c.Date.EndMax);
        json.WriteList("changes", changes, (writer, change) =>
        {
            writer.WriteString("event", change.EventId);
            writer.WriteString("hold", EnumText.Of(change.Hold));
            writer.WriteString("from", change.From);
            writer.WriteString("to", change.To);
            writer.WriteStartArray("days");
            writer.WriteNumberValue(change.Date.StartMin);
            writer.WriteNumberValue(change.Date.EndMax);
            writer.WriteEndArray();
            if (change.Date.Edtf != EventFeatures.Shown(events[change.EventId]).Date.Edtf)
            {
                writer.WritePhrase("date", change.Date.ToDate());
            }

            WriteRegions(writer, change, index);
        });
    }

    private static void WriteRegions(Utf8JsonWriter json, TerritorialChange change, Dictionary<string, int> index)
    {
        json.WriteStartArray("regions");
        foreach (var region in change.Regions)
        {
            json.WriteNumberValue(index[region.RegionId]);
        }

        json.WriteEndArray();
    }
}
