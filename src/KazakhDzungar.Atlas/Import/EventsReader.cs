using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads a file of <c>events/</c>.</summary>
internal static class EventsReader
{
    public static void Read(DataFolder folder, string file, ProblemLog log, AtlasRecord record, CitationReader citations)
    {
        foreach (var reader in AtlasReading.Records(folder, file, "events", log))
        {
            var cite = citations.Record(reader);
            record.Events.Add(new()
            {
                Id = reader.Id(RecordKind.Event), Kind = reader.Word<EventKind>("kind"), StageId = reader.Reference(RecordKind.Stage, "stage"),
                Importance = reader.Integer("importance", 1, 3), Title = reader.Name("title"), Accounts = reader.Accounts(citations, cite),
                Dates = reader.Dates("dates", DateRole.Happened, citations, cite, required: true),
                Places = PolitiesReader.Places(reader, citations, cite), Sides = Sides(reader),
                Participants = Participants(reader, citations, cite), Forces = Forces(reader, citations, cite),
                Outcomes = Outcomes(reader, citations, cite), Links = Links(reader, citations, cite),
            });
            reader.Done();
        }
    }

    private static List<Side> Sides(RecordReader reader)
    {
        var sides = new List<Side>();
        foreach (var item in reader.Items("sides"))
        {
            var side = new Side
            {
                Key = item.String("id"), PolityId = item.Reference(RecordKind.Polity, "polity"),
                Name = item.Has("name") ? item.Name("name") : null,
            };
            if (sides.Any(s => s.Key == side.Key))
            {
                item.Problem("id", $"there already is a side '{side.Key}' in this event.");
            }

            sides.Add(side);
            item.Done();
        }

        return sides;
    }

    private static List<Participation> Participants(RecordReader reader, CitationReader citations, IReadOnlyList<Citation> cite) =>
        reader.Claims("participants", citations, cite, (item, claim) =>
        {
            if (item.Has("person") == item.Has("polity"))
            {
                item.Problem(null, "expected either 'person' or 'polity'.");
            }

            return new Participation
            {
                PersonId = item.OptionalReference(RecordKind.Person, "person"), PolityId = item.OptionalReference(RecordKind.Polity, "polity"),
                Side = item.OptionalString("side"), Role = item.Word<ParticipantRole>("role"), Support = claim,
            };
        });

    private static List<Force> Forces(RecordReader reader, CitationReader citations, IReadOnlyList<Citation> cite) =>
        reader.Claims("forces", citations, cite, (item, claim) =>
        {
            var measure = item.Word<Measure>("measure");
            var most = measure == Measure.KilledPercent ? 100 : 1e9;
            var force = new Force
            {
                Side = item.OptionalString("side"), Measure = measure, Of = item.OptionalText("of"),
                Min = item.Number("min", 0, most), Max = item.OptionalNumber("max", 0, most),
                Qualifier = item.Word<FigureQualifier>("qualifier", FigureQualifier.Exactly), Demand = item.OptionalFlag("demand") ?? false, Support = claim,
            };
            if (force.Max < force.Min)
            {
                item.Problem("max", FormattableString.Invariant($"the upper end, {force.Max}, is below the lower end 'min', {force.Min}. Swap them, or mend one."));
            }

            return force;
        });

    private static List<Outcome> Outcomes(RecordReader reader, CitationReader citations, IReadOnlyList<Citation> cite) =>
        reader.Claims("outcomes", citations, cite, (item, claim) => new Outcome
        {
            Victor = item.OptionalString("victor"), Text = item.Text("text"), Support = claim,
        });

    private static List<EventLink> Links(RecordReader reader, CitationReader citations, IReadOnlyList<Citation> cite) =>
        reader.Claims("links", citations, cite, (item, claim) => new EventLink
        {
            TargetId = item.Reference(RecordKind.Event, "event"), Kind = item.Word<LinkKind>("kind"), Support = claim,
        });
}
