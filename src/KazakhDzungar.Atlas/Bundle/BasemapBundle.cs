using System.Text.Encodings.Web;
using System.Text.Json;
using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>The basemap as the browser gets it: GeoJSON layers and physical lettering in one document, positions to a thousandth of a degree (100 m).</summary>
internal static class BasemapBundle
{
    public static byte[] Write(Basemap basemap)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (name, layer) in basemap.Layers)
            {
                json.WritePropertyName(name);
                Write(json, layer);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
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
