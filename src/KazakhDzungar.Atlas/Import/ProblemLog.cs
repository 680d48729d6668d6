namespace KazakhDzungar.Atlas.Import;

/// <summary>Collects every problem of a reading, and what the records expect of each other until all are read.</summary>
public sealed class ProblemLog
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<(RecordKind Kind, string Id), string> _known = [];
    private readonly List<(Problem Where, RecordKind Kind, string Id)> _expected = [];
    private readonly HashSet<RecordKind> _unread = [];

    /// <summary>All problems, by file, in the order in which they were met.</summary>
    public IReadOnlyList<Problem> Problems => [.. _problems.OrderBy(p => p.File, StringComparer.Ordinal)];

    /// <summary>Whether a file could not be read at all. What depends on several files cannot be judged then.</summary>
    public bool HasUnreadFiles { get; private set; }

    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>Notes that a file could not be read, so that nobody is told that its records do not exist.</summary>
    public void Miss(RecordKind? kind)
    {
        HasUnreadFiles = true;
        if (kind is { } records)
        {
            _unread.Add(records);
        }
    }

    /// <summary>Makes an id known; a second record with the same id is a problem.</summary>
    public void Declare(RecordKind kind, string id, string file)
    {
        if (!_known.TryAdd((kind, id), file))
        {
            Add(new(file, id, "id", $"there already is a record of the kind '{Word(kind)}' with this id, in {_known[(kind, id)]}. Ids are never used twice: give the newer of the two another."));
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
        foreach (var (where, kind, id) in _expected.Where(e => !_known.ContainsKey((e.Kind, e.Id)) && !_unread.Contains(e.Kind)))
        {
            Add(where with { Message = $"there is no {Word(kind)} with the id '{id}'.{Nearest(kind, id)}" });
        }

        _expected.Clear();
    }

    /// <summary>
    /// What somebody may have meant by an id, with a space before it: the nearest ids, a record of another kind, or where such records stand.
    /// </summary>
    public string Nearest(RecordKind kind, string id)
    {
        if (NearestIds.Question(id, _known.Keys.Where(k => k.Kind == kind).Select(k => k.Id)) is { Length: > 0 } question)
        {
            return question;
        }

        if (_known.Keys.FirstOrDefault(k => k.Id == id) is { Id: not null } other)
        {
            return $" That id belongs to a record of the kind '{Word(other.Kind)}'.";
        }

        var files = _known.Where(k => k.Key.Kind == kind).Select(k => k.Value).Distinct().Order(StringComparer.Ordinal).ToList();
        return files.Count == 0 ? "" : $" Write it first; such records stand in {string.Join(", ", files)}.";
    }

    private static string Word(RecordKind kind) => Sources.EnumText.Of(kind);
}
