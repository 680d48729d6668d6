using System.Text.Json;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>The shapes that the bundle writes often.</summary>
internal static class JsonFields
{
    public static void WriteText(this Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        json.WriteString("en", text.En);
        if (text.Kk is not null)
        {
            json.WriteString("kk", text.Kk);
        }

        if (text.Ru is not null)
        {
            json.WriteString("ru", text.Ru);
        }

        json.WriteEndObject();
    }

    /// <summary>Longitude, latitude with four decimals (about 10 m).</summary>
    public static void WritePosition(this Utf8JsonWriter json, string name, double? longitude, double? latitude)
    {
        if (longitude is not { } x || latitude is not { } y)
        {
            json.WriteNull(name);
            return;
        }

        json.WritePropertyName(name);
        json.WritePositionValue(x, y);
    }

    public static void WritePositionValue(this Utf8JsonWriter json, double longitude, double latitude)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round((decimal)longitude, 4));
        json.WriteNumberValue(Math.Round((decimal)latitude, 4));
        json.WriteEndArray();
    }

    /// <summary>Starts not before, starts not after, ends not before, ends not after: inclusive days since 1970-01-01.</summary>
    public static void WriteBounds(this Utf8JsonWriter json, string name, int startMin, int startMax, int endMin, int endMax)
    {
        json.WritePropertyName(name);
        json.WriteBoundsValue(startMin, startMax, endMin, endMax);
    }

    public static void WriteBoundsValue(this Utf8JsonWriter json, int startMin, int startMax, int endMin, int endMax)
    {
        json.WriteStartArray();
        json.WriteNumberValue(startMin);
        json.WriteNumberValue(startMax);
        json.WriteNumberValue(endMin);
        json.WriteNumberValue(endMax);
        json.WriteEndArray();
    }

    public static void WriteBounds(this Utf8JsonWriter json, string name, DateColumns date) =>
        json.WriteBounds(name, date.StartMin, date.StartMax, date.EndMin, date.EndMax);

    /// <summary>A date as a phrase in each language.</summary>
    public static void WritePhrase(this Utf8JsonWriter json, string name, HistoricalDate date) =>
        json.WriteText(name, new(DatePhrases.For("en").Say(date), DatePhrases.For("kk").Say(date), DatePhrases.For("ru").Say(date)));

    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
