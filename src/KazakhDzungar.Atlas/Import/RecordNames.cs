namespace KazakhDzungar.Atlas.Import;

/// <summary>Every record that another may name, with what it is called in English.</summary>
internal static class RecordNames
{
    public static IReadOnlyList<(RecordKey Key, string Name)> Of(AtlasRecord record) =>
    [
        .. record.Sources.Select(s => (new RecordKey(RecordKind.Source, s.Id), s.Title.En)),
        .. record.Archives.Select(a => (new RecordKey(RecordKind.Archive, a.Id), a.Name.En)),
        .. record.Funds.Select(f => (new RecordKey(RecordKind.Fund, f.Id), f.Name.En)),
        .. record.References.Select(r => (new RecordKey(RecordKind.Reference, r.Id), r.Text)),
        .. record.Stages.Select(s => (new RecordKey(RecordKind.Stage, s.Id), s.Name.En)),
        .. record.Events.Select(e => (new RecordKey(RecordKind.Event, e.Id), e.Title.En)),
        .. record.People.Select(p => (new RecordKey(RecordKind.Person, p.Id), p.Name.En)),
        .. record.Polities.Select(p => (new RecordKey(RecordKind.Polity, p.Id), p.Name.En)),
        .. record.Places.Select(p => (new RecordKey(RecordKind.Place, p.Id), p.Name.En)),
        .. record.Routes.Select(r => (new RecordKey(RecordKind.Route, r.Id), r.Name.En)),
        .. record.RegionNames.Select(r => (new RecordKey(RecordKind.Region, r.Id), r.Name.En)),
        .. record.Frontiers.Select(f => (new RecordKey(RecordKind.Frontier, f.Key), f.Name?.En ?? "")),
        .. record.Basemap.Rivers.Keys.Select(id => (new RecordKey(RecordKind.River, id), "")),
        .. record.Changes.Select(c => (new RecordKey(RecordKind.Change, c.Key), record.Events.Find(e => e.Id == c.EventId)?.Title.En ?? "")),
        .. record.Disagreements.Select(d => (new RecordKey(RecordKind.Disagreement, d.Id), d.Question.En)),
    ];
}
