using System.Text.Json;
using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>The basemap in the atlas bundle: GeoJSON layers and physical lettering, positions to a thousandth of a degree (100 m).</summary>
internal static class BasemapLayers
{
    public static void Write(Utf8JsonWriter json, Basemap basemap)
    {
        json.WriteStartObject();
        foreach (var (name, layer) in basemap.Layers)
        {
            json.WritePropertyName(name);
            Write(json, layer);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in value.EnumerateObject())
                {
                    json.WritePropertyName(property.Name);
                    Write(json, property.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.Number:
                json.WriteNumberValue(Math.Round(value.GetDouble(), 3));
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }
}
