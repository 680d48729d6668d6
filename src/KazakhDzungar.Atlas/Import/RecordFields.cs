using System.Text.Json;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Import;

/// <summary>The fields that many records share: texts, dates, positions.</summary>
internal static class RecordFields
{
    public static LocalText? OptionalText(this RecordReader reader, string name)
    {
        if (reader.Raw(name) is { ValueKind: JsonValueKind.String } plain)
        {
            reader.Problem(name, $"expected the text by language, {{ \"en\": {RecordReader.Describe(plain)} }}, with \"kk\" and \"ru\" where they are known.");
            return null;
        }

        if (reader.OptionalObject(name) is not { } text)
        {
            return null;
        }

        var read = new LocalText(text.String("en"), text.OptionalString("kk"), text.OptionalString("ru"));
        text.Done();
        return read;
    }

    public static LocalText Text(this RecordReader reader, string name)
    {
        if (!reader.Has(name))
        {
            reader.Missing(name, "a text by language, at least { \"en\": … }");
        }

        return reader.OptionalText(name) ?? new("", null, null);
    }

    /// <summary>A title or a name: required in all three languages.</summary>
    public static LocalText Name(this RecordReader reader, string name)
    {
        var text = reader.Text(name);
        if (reader.Has(name))
        {
            foreach (var (language, value) in new[] { ("kk", text.Kk), ("ru", text.Ru) }.Where(t => t.Item2 is null))
            {
                reader.Problem($"{name}.{language}", $"is missing; titles and names are needed in English (en), Kazakh (kk) and Russian (ru). Add \"{language}\": \"…\".");
            }
        }

        return text;
    }

    /// <summary>EDTF text in a field of its own, without calendar and words.</summary>
    public static DateColumns? OptionalDate(this RecordReader reader, string name) =>
        reader.OptionalString(name) is { } edtf ? Parse(reader, name, edtf, DateCalendar.Unknown, null) : null;

    /// <summary>The date of a date claim: <c>edtf</c>, <c>calendar</c> and <c>words</c>.</summary>
    public static DateColumns Date(this RecordReader reader)
    {
        var calendar = reader.Word<DateCalendar>("calendar", DateCalendar.Unknown);
        var words = reader.OptionalString("words");
        var edtf = reader.String("edtf");
        return (edtf.Length == 0 ? null : Parse(reader, "edtf", edtf, calendar, words)) ?? Unread;
    }

    /// <summary>A GeoJSON position: longitude, latitude.</summary>
    public static Coordinate? OptionalPosition(this RecordReader reader, string name)
    {
        if (reader.Raw(name) is not { } value)
        {
            return null;
        }

        if (GeoJsonShapes.TryPosition(value, out var position))
        {
            if (Swapped.Question(position) is { Length: > 0 } question)
            {
                reader.Problem(name, $"expected [longitude, latitude]; {value.GetRawText()} lies far to the north of the map.{question}");
            }

            return position;
        }

        reader.Problem(name, $"expected [longitude, latitude] in degrees, found {value.GetRawText()}.{Swapped.Question(position)}");
        return null;
    }

    public static Coordinate Position(this RecordReader reader, string name)
    {
        if (!reader.Has(name))
        {
            reader.Missing(name, "[longitude, latitude] in degrees");
        }

        return reader.OptionalPosition(name) ?? new Coordinate(0, 0);
    }

    private static DateColumns Unread => new("", DateCalendar.Unknown, null, 0, 0, 0, 0);

    private static DateColumns? Parse(RecordReader reader, string field, string edtf, DateCalendar calendar, string? words)
    {
        if (HistoricalDate.TryParse(edtf, calendar, words, out var date, out var error))
        {
            return DateColumns.From(date);
        }

        reader.Problem(field, $"'{edtf}' is no date. {DateHint.For(edtf)} (At character {error.Position + 1}: {error.Reason}.)");
        return null;
    }
}
