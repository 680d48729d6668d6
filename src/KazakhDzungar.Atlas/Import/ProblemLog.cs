namespace KazakhDzungar.Atlas.Import;

/// <summary>Collects every problem of a reading, and what the records expect of each other until all are read.</summary>
public sealed class ProblemLog
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<(RecordKind Kind, string Id), string> _known = [];
    private readonly List<(Problem Where, RecordKind Kind, string Id)> _expected = [];

    /// <summary>All problems, by file, in the order in which they were met.</summary>
    public IReadOnlyList<Problem> Problems => [.. _problems.OrderBy(p => p.File, StringComparer.Ordinal)];

    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>Makes an id known; a second record with the same id is a problem.</summary>
    public void Declare(RecordKind kind, string id, string file)
    {
        if (!_known.TryAdd((kind, id), file))
        {
            Add(new(file, id, "id", $"there already is a {Word(kind)} with this id in {_known[(kind, id)]}; ids are never used twice."));
        }
    }

    /// <summary>The file in which a record stands; empty for one that is not known.</summary>
    public string FileOf(RecordKind kind, string id) => _known.GetValueOrDefault((kind, id), "");

    /// <summary>Notes that a field names a record that must exist once everything is read.</summary>
    public void Expect(RecordKind kind, string id, string file, string record, string field) =>
        _expected.Add((new(file, record, field, ""), kind, id));

    /// <summary>Reports every named record that does not exist, with the nearest ids that do.</summary>
    public void ResolveExpectations()
    {
        foreach (var (where, kind, id) in _expected.Where(e => !_known.ContainsKey((e.Kind, e.Id))))
        {
            Add(where with { Message = $"there is no {Word(kind)} with the id '{id}'.{Nearest(kind, id)}" });
        }

        _expected.Clear();
    }

    /// <summary>A question after the ids that somebody may have meant, with a space before it; empty where none is near.</summary>
    public string Nearest(RecordKind kind, string id)
    {
        var near = NearestIds.To(id, _known.Keys.Where(k => k.Kind == kind).Select(k => k.Id));
        return near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    private static string Word(RecordKind kind) => Sources.EnumText.Of(kind);
}
