using System.Text.Json;
using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>The basemap as the browser gets it: GeoJSON layers and physical lettering in one document.</summary>
internal static class BasemapBundle
{
    public static byte[] Write(Basemap basemap)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, layer) in basemap.Layers)
            {
                json.WritePropertyName(name);
                layer.WriteTo(json);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
