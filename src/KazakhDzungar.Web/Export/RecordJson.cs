using System.Text.Json;
using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Export;

/// <summary>
/// Records in full: their columns, and every claim with its certainty and all its citations. Texts come in every language they have;
/// names of fields are those of the tables. A field without a value is left out.
/// </summary>
internal static class RecordJson
{
    public static byte[] Write(Taken taken, Teller teller) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStamp(taken);
        json.WriteStartArray("records");
        foreach (var record in taken.Records)
        {
            WriteRecord(json, record, teller);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRecord(Utf8JsonWriter json, TakenRecord record, Teller teller)
    {
        json.WriteStartObject();
        json.WriteString("record_kind", Teller.Word(record.Kind));
        foreach (var column in RecordTables.Of(record.Kind).Where(c => c.Name is not ("title" or "summary" or "claims" or "sources" or "references")))
        {
            WriteValue(json, column.Name, column.Value(record, teller));
        }

        json.WriteText("title", record.Title);
        json.WriteText("summary", record.Summary?.Text);
        json.WriteList("claims", record.Claims, c => WriteClaim(json, c, teller));
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case double number:
                json.WriteNumber(name, number);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case DateOnly day:
                json.WriteString(name, Cell.Day(day));
                break;
            default:
                json.WriteStartArray(name);
                foreach (var item in (IEnumerable<string>)value)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
        }
    }

    private static void WriteClaim(Utf8JsonWriter json, TakenClaim claim, Teller teller)
    {
        json.WriteNumber("claim_id", claim.Claim.Id);
        json.WriteString("record_kind", Teller.Word(claim.Owner.Kind));
        json.WriteString("record_id", claim.Owner.Id);
        json.WriteString("claim", claim.Kind);
        json.WriteString("role", claim.Role);
        json.WriteString("value", teller.Say(claim));
        json.WriteText("text", claim.Text);
        if (claim.Other is { } other)
        {
            json.WriteString("other_kind", Teller.Word(other.Kind));
            json.WriteString("other_id", other.Id);
        }

        json.WriteIf("side", claim.Side);
        if (claim.Claim is Force force)
        {
            json.WriteNumber("number_min", force.Min);
            WriteValue(json, "number_max", force.Max);
            json.WriteString("qualifier", EnumText.Of(force.Qualifier));
        }

        WriteDate(json, claim.Date);
        WriteValue(json, "part_of", claim.PartOf);
        json.WriteString("certainty", EnumText.Of(claim.Claim.Certainty));
        json.WriteBoolean("shown", claim.Claim.Shown);
        json.WriteText("reason", claim.Claim.Reason);
        json.WriteList("citations", claim.Claim.Citations, c => WriteCitation(json, c));
    }

    private static void WriteDate(Utf8JsonWriter json, DateColumns? date)
    {
        if (date is null)
        {
            return;
        }

        json.WriteStartObject("date");
        foreach (var column in DateTable.Of<DateColumns>(d => d))
        {
            WriteValue(json, column.Name, column.Value(date, null!));
        }

        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteIf("source", citation.SourceId);
        json.WriteIf("locator", citation.Locator);
        if (citation.Reference is { } work)
        {
            json.WriteStartObject("reference");
            json.WriteString("id", work.Id);
            json.WriteString("text", work.Text);
            json.WriteIf("archive", ClaimTable.Archival(work));
            json.WriteEndObject();
        }

        json.WriteIf("pages", citation.Pages);
        json.WriteText("editorial", citation.Editorial);
        json.WriteBoolean("inherited", citation.Inherited);
    }
}
