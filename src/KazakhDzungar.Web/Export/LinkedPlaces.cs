using System.Text.Json;
using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Features;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Export;

/// <summary>
/// Linked Places Format 1.2: GeoJSON that is JSON-LD, as gazetteers exchange it. Every name, geometry and relation carries the citations it rests
/// on; times have both ends with their earliest and latest days, and the EDTF text beside them.
/// </summary>
internal static partial class LinkedPlaces
{
    private const string Context = "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

    /// <summary>Getty's vocabulary for "stands in some relation to": LPF asks for a published one, and none knows commanders and khans.</summary>
    private const string Related = "gvp:tgn3000_related_to";

    public static byte[] Write(Taken taken, Teller teller) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("@context", Context);
        json.WriteStamp(taken);
        json.WriteStartArray("features");
        foreach (var record in taken.Records)
        {
            WriteFeature(json, record, teller);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFeature(Utf8JsonWriter json, TakenRecord record, Teller teller)
    {
        var page = record.Entity is TerritorialChange change ? $"{teller.Page("events", change.EventId)}#{record.Id}" : teller.Page(record);
        json.WriteStartObject();
        json.WriteString("@id", page);
        json.WriteString("type", "Feature");
        WriteProperties(json, record);
        WriteWhen(json, record.Date);
        WriteNames(json, record, teller);
        json.WriteList("types", [record.Type], type =>
        {
            json.WriteString("label", type);
            json.WriteString("sourceLabel", $"{Teller.Word(record.Kind)}: {type}");
        });
        WriteGeometry(json, record, teller);
        json.WriteList("relations", [.. record.Claims.Where(c => Target(c, record) is not null)], c => WriteRelation(json, c, record, teller));
        json.WriteList("links", [page], link =>
        {
            json.WriteString("type", "primaryTopicOf");
            json.WriteString("identifier", link);
        });
        json.WriteList("descriptions", Descriptions(record), d =>
        {
            json.WriteString("@id", page);
            json.WriteString("value", d.Text);
            json.WriteString("lang", d.Language);
        });
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, TakenRecord record)
    {
        json.WriteStartObject("properties");
        json.WriteString("title", Teller.Say(record.Title));
        json.WriteString("id", record.Id);
        json.WriteString("record_kind", Teller.Word(record.Kind));
        if (record.Entity is Place { ModernCountry: { } country })
        {
            json.WriteStartArray("ccodes");
            json.WriteStringValue(country);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The title in each language, and every form of the name that is kept with what it rests on. At least one has a citation wherever the record has.</summary>
    private static void WriteNames(Utf8JsonWriter json, TakenRecord record, Teller teller)
    {
        var cited = record.Summary?.Citations ?? record.Claims.Select(c => c.Claim.Citations).FirstOrDefault() ?? [];
        var titles = LocalText.Languages.Select(l => (record.Title.In(l).Text, Language: l, Citations: l == "en" ? cited : []));
        var forms = record.Own.Select(c => c.Claim).OfType<NameClaim>().Select(n => (n.Text, n.Language, n.Citations));
        json.WriteList("names", [.. titles.Concat(forms).DistinctBy(n => (n.Text, n.Language))], name =>
        {
            json.WriteString("toponym", name.Text);
            json.WriteString("lang", name.Language);
            WriteCitations(json, name.Citations, teller);
        });
    }

    private static void WriteGeometry(Utf8JsonWriter json, TakenRecord record, Teller teller)
    {
        json.WriteStartObject("geometry");
        json.WriteString("type", "GeometryCollection");
        json.WriteStartArray("geometries");
        foreach (var point in record.Points.DistinctBy(p => (p.Place.Id, p.Role)))
        {
            var placed = point.Place.Reasoning;
            WriteGeometry(json, new Point(point.Longitude, point.Latitude), point.Certainty > point.Place.LocationCertainty ? point.Certainty : point.Place.LocationCertainty, $"{Teller.Say(point.Place.Name)} ({point.Role}; ± {point.Place.RadiusKm} km): {Teller.Say(placed)}");
        }

        if (record.Land is { } land)
        {
            foreach (var part in Enumerable.Range(0, land.NumGeometries).Select(land.GetGeometryN))
            {
                WriteGeometry(json, part, Certainty.Probable, $"{teller.Origin}/{Teller.Language}/about#Land");
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, Geometry geometry, Certainty certainty, string source)
    {
        using var shape = JsonDocument.Parse(GeometryJson.Write(geometry));
        json.WriteStartObject();
        foreach (var part in shape.RootElement.EnumerateObject())
        {
            part.WriteTo(json);
        }

        json.WriteString("certainty", Sure(certainty, '-'));
        json.WriteString("source", source);
        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, TakenClaim claim, TakenRecord record, Teller teller)
    {
        json.WriteString("relationType", Related);
        json.WriteString("relationTo", Target(claim, record) is var (kind, id) ? Page(kind, id, teller) : "");
        json.WriteString("label", $"{claim.Kind}, {claim.Role}: {teller.Say(claim)}");
        WriteWhen(json, claim.Date);
        WriteCitations(json, claim.Claim.Citations, teller);
        json.WriteString("certainty", Sure(claim.Claim.Certainty, ' '));
    }

    /// <summary>The record at the other end of a claim, seen from one of its ends; null where it has one end, or the other has no page.</summary>
    private static (RecordKind Kind, string Id)? Target(TakenClaim claim, TakenRecord record)
    {
        var here = (record.Kind, record.Id);
        var target = claim.Owner == here || claim.Kind == "change" ? claim.Other : claim.Other is null ? null : claim.Owner;
        return target == here ? null : target;
    }

    private static string Page(RecordKind kind, string id, Teller teller) => teller.Page(TakeAwayEndpoints.Sections.First(s => s.Value == kind).Key, id);

    private static void WriteCitations(Utf8JsonWriter json, IReadOnlyList<Citation> citations, Teller teller) => json.WriteList("citations", citations, c =>
    {
        json.WriteString("label", CitationText.Of(c));
        json.WriteIf("@id", CitationText.Address(c, teller));
    });

    private static (string Text, string Language)[] Descriptions(TakenRecord record) => record.Summary is { } summary
        ? [.. LocalText.Languages.Select(l => summary.Text.In(l)).Distinct()]
        : [];

    private static void WriteWhen(Utf8JsonWriter json, DateColumns? date)
    {
        if (date is null)
        {
            return;
        }

        json.WriteStartObject("when");
        json.WriteList("timespans", [date], d =>
        {
            json.WriteStartObject("start");
            json.WriteIf("in", d.Calendar is DateCalendar.Unknown or DateCalendar.Gregorian && Plain().IsMatch(d.Edtf) ? d.Edtf : null);
            json.WriteIf("earliest", Teller.Day(d.StartMin));
            json.WriteIf("latest", Teller.Day(d.StartMax));
            json.WriteEndObject();
            json.WriteStartObject("end");
            json.WriteIf("earliest", Teller.Day(d.EndMin));
            json.WriteIf("latest", Teller.Day(d.EndMax));
            json.WriteEndObject();
            json.WriteString("edtf", d.Edtf);
            json.WriteString("calendar", EnumText.Of(d.Calendar));
        });
        json.WriteString("label", Teller.Say(date));
        json.WriteEndObject();
    }

    /// <summary>The three degrees of LPF; its parts write the middle one differently.</summary>
    private static string Sure(Certainty certainty, char join) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Probable or Certainty.Possible => $"less{join}certain",
        _ => "uncertain",
    };

    /// <summary>A year, month or day, perhaps hedged: what LPF takes for <c>in</c>. Seasons are no months.</summary>
    [GeneratedRegex("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?[~?%]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();
}
