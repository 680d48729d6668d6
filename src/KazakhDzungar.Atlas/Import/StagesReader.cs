using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Reads <c>stages.json</c>.</summary>
internal static class StagesReader
{
    public static void Read(DataFolder folder, ProblemLog log, AtlasRecord record, CitationReader citations)
    {
        foreach (var reader in AtlasReading.Records(folder, "stages.json", "stages", log))
        {
            var cite = citations.Record(reader);
            if (!reader.Has("span"))
            {
                reader.Missing("span", "an EDTF date");
            }

            record.Stages.Add(new()
            {
                Id = reader.Id(RecordKind.Stage), Order = reader.Integer("order", 0, 99), Name = reader.Name("name"),
                Heading = reader.String("heading"), Accounts = reader.Accounts(citations, cite),
                Span = reader.OptionalDate("span") ?? new("", DateCalendar.Unknown, null, 0, 0, 0, 0),
            });
            reader.Done();
        }
    }
}
