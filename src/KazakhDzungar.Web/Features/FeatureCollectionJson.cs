using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KazakhDzungar.Web.Features;

/// <summary>Writes collections of features (RFC 7946, section 3.3; OGC 17-069r4, section 7.16).</summary>
internal static class FeatureCollectionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = FeatureJson.Encoder };

    /// <summary>Writes a whole document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="head">What the collection says of itself.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="positions">The features, by their positions in the layer.</param>
    /// <param name="language">The language of their texts, BCP 47.</param>
    /// <param name="origin">Scheme and host of the service.</param>
    public static void Write(IBufferWriter<byte> output, FeatureCollectionHead head, FeatureLayer layer, IReadOnlyList<int> positions, string language, string origin)
    {
        WriteHead(output, head, positions.Count);
        var address = Encoding.UTF8.GetBytes(origin);
        for (var i = 0; i < positions.Count; i++)
        {
            if (i > 0)
            {
                output.Write(","u8);
            }

            layer.Write(output, positions[i], language, address);
        }

        output.Write("]}"u8);
    }

    /// <summary>An instant as RFC 3339 writes it, in UTC.</summary>
    public static string Stamp(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static byte[] Links(IEnumerable<FeatureLink> links)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            WriteLinks(json, links);
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static void WriteLinks(Utf8JsonWriter json, IEnumerable<FeatureLink> links)
    {
        json.WriteStartArray();
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("href", link.Href);
            json.WriteString("rel", link.Rel);
            json.WriteString("type", link.Type);
            WriteIf(json, "hreflang", link.Language);
            WriteIf(json, "title", link.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Everything before the first feature.</summary>
    private static void WriteHead(IBufferWriter<byte> output, FeatureCollectionHead head, int returned)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteString("title", head.Title);
            json.WriteString("license", Licence.Name);
            json.WriteString("licenseUrl", Licence.Address);
            json.WriteString("dataHash", head.DataHash);
            json.WriteString("query", head.Query);
            json.WriteString("timeStamp", Stamp(head.Written));
            json.WriteNumber("numberMatched", head.Matched);
            json.WriteNumber("numberReturned", returned);
            json.WritePropertyName("links");
            WriteLinks(json, head.Links);
            json.WriteStartArray("features");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(buffer.WrittenSpan[..^2]);
    }

    private static void WriteIf(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
