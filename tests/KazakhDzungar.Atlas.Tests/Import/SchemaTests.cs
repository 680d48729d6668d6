using System.Text.Json.Nodes;
using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Routes;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>The schemas offer the words that the program knows.</summary>
public sealed class SchemaTests
{
    private static readonly string[] OfPolities = ["lived", "fled-to", "seat", "border"];

    public static TheoryData<string, string, IEnumerable<string>> Words => new()
    {
        { "common", "$defs/certainty", EnumText.All<Certainty>() },
        { "common", "$defs/calendar", EnumText.All<DateCalendar>() },
        { "common", "$defs/hold", EnumText.All<Hold>() },
        { "events", Of("events", "kind"), EnumText.All<EventKind>() },
        { "events", Of("events", "places", "role"), EnumText.All<PlaceRole>().Except(OfPolities) },
        { "events", Of("events", "participants", "role"), EnumText.All<ParticipantRole>() },
        { "events", Of("events", "forces", "measure"), EnumText.All<Measure>() },
        { "events", Of("events", "forces", "qualifier"), EnumText.All<FigureQualifier>() },
        { "events", Of("events", "links", "kind"), EnumText.All<LinkKind>() },
        { "people", Of("people", "kin", "kin"), EnumText.All<Kin>() },
        { "polities", Of("polities", "kind"), EnumText.All<PolityKind>() },
        { "polities", Of("polities", "places", "role"), OfPolities },
        { "places", Of("places", "kind"), EnumText.All<PlaceKind>() },
        { "routes", Of("routes", "kind"), EnumText.All<RouteKind>() },
        { "references", Of("references", "kind"), EnumText.All<ReferenceKind>() },
        { "sources", Of("sources", "kind"), EnumText.All<SourceKind>() },
        { "frontiers", $"{Of("features", "properties")}/properties/kind", EnumText.All<FrontierKind>() },
        { "frontiers", $"{Of("features", "properties")}/properties/certainty", EnumText.All<FrontierCertainty>() },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_schema_offers_every_word_that_the_program_reads(string schema, string path, IEnumerable<string> words)
    {
        var node = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Data, "schema", $"{schema}.schema.json")))!;
        foreach (var step in path.Split('/'))
        {
            node = node[step] ?? throw new InvalidDataException($"{schema}: {path} stops before {step}.");
        }

        Assert.Equal(words.Order(StringComparer.Ordinal), node["enum"]!.AsArray().Select(w => (string)w!).Order(StringComparer.Ordinal));
    }

    /// <summary>The path of a field in a schema: through the list of records, and through lists within a record.</summary>
    private static string Of(params string[] fields) => "properties/" + string.Join("/items/properties/", fields);
}
