using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KazakhDzungar.Web.Features;

/// <summary>The parts of which a feature is put together (RFC 7946, section 3.2).</summary>
internal static class FeatureJson
{
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>From the beginning to where the geometry stands.</summary>
    public static byte[] Head(string id) => Encoding.UTF8.GetBytes($"{{\"type\":\"Feature\",\"id\":\"{JsonEncodedText.Encode(id)}\",\"geometry\":");

    /// <summary>The properties up to the origin of the page's address, and the rest of that address to the end of the properties.</summary>
    public static (byte[] Properties, byte[] Page) Properties<TItem>(IReadOnlyList<FieldOf<TItem>> fields, TItem item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = Encoder }))
        {
            json.WriteStartObject();
            foreach (var field in fields.SkipLast(1))
            {
                json.WritePropertyName(field.Name);
                Write(json, field, field.Value(item));
            }

            json.WriteEndObject();
        }

        var address = fields[^1];
        return ([.. ",\"properties\":"u8, .. buffer.WrittenSpan[..^1], .. Encoding.UTF8.GetBytes($",\"{address.Name}\":\"")],
            Encoding.UTF8.GetBytes(JsonEncodedText.Encode((string)address.Value(item)!).Value + "\"}"));
    }

    /// <summary>Closes a feature.</summary>
    public static void End(IBufferWriter<byte> output, ReadOnlySpan<byte> links)
    {
        if (!links.IsEmpty)
        {
            output.Write(",\"links\":"u8);
            output.Write(links);
        }

        output.Write("}"u8);
    }

    /// <summary>A value as people read it.</summary>
    public static string? Tell(Field field, object? value) => value switch
    {
        int day when field.Type == FieldType.Date => Fields.Iso(day),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };

    private static void Write(Utf8JsonWriter json, Field field, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case int day when field.Type == FieldType.Date:
                json.WriteStringValue(Fields.Iso(day));
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case double number:
                // With a decimal in any case, so that readers who guess types from the first features guess right.
                json.WriteNumberValue((decimal)Math.Round(number, 3) + 0.0m);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            default:
                json.WriteStringValue((string)value);
                break;
        }
    }
}
