namespace KazakhDzungar.Atlas.Import;

/// <summary>
/// What follows from the record and is never written by hand: the ledger of coverage, the numbers in <c>data/README.md</c>, the ids for
/// editors in <c>data/schema/ids.schema.json</c>.
/// </summary>
public sealed class Renewal
{
    private readonly DataFolder _folder;
    private readonly IReadOnlyList<DerivedFile> _stale;
    private IReadOnlyList<Problem> _remaining = [];

    private Renewal(DataFolder folder, IReadOnlyList<DerivedFile> files) =>
        (_folder, _stale) = (folder, [.. files.Where(f => f.IsStale(folder))]);

    /// <summary>The files that do not say what follows from the record, relative to <c>data/</c>. None while the record itself has problems.</summary>
    public IReadOnlyList<string> Stale => [.. _stale.Select(f => f.Path)];

    /// <summary>What changes in the ledger of coverage, a line each.</summary>
    public IReadOnlyList<string> Changes { get; private init; } = [];

    /// <summary>Why nothing can be written.</summary>
    public IReadOnlyList<Problem> Problems { get; private init; } = [];

    /// <summary>What only a person can mend once all is written: sentences that no record cites, without the reason why.</summary>
    public IReadOnlyList<Problem> Remaining => _folder.Locate(_remaining);

    /// <summary>Reads the record and makes what follows from it. Nothing is written yet.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    /// <exception cref="InvalidDataException">Only one of the two markers of the numbers stands in <c>README.md</c>.</exception>
    public static Renewal Of(DataFolder folder, IProgress<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var (reading, log) = AtlasReading.WithoutLedger(folder, progress);
        if (!reading.IsSound)
        {
            return new(folder, []) { Problems = reading.Problems };
        }

        var record = reading.Record;
        var ledger = CoverageLedger.Of(record);
        record.Ledger.Clear();
        record.Ledger.AddRange(ledger.Lines);
        new CoverageCheck(record, log).Run();
        return new(folder, [.. ledger.Files, NumbersSection.Of(folder, record), EditorIds.Of(record)]) { Changes = ledger.Changes, _remaining = log.Problems };
    }

    /// <summary>Writes the files that are stale, each under a temporary name and then renamed.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Write()
    {
        foreach (var file in _stale)
        {
            file.Write(_folder);
        }
    }
}
