using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Web.Hosting;

/// <summary>The commands that write into <c>data/</c> what follows from the rest of it: <c>coverage</c> and <c>numbers</c>.</summary>
internal static class RecordCommands
{
    /// <summary>Brings the ledger of coverage up to date and says what changed.</summary>
    public static IReadOnlyList<Problem> UpdateCoverage(DataFolder folder, TextWriter output, IProgress<string> progress)
    {
        var (changes, problems) = CoverageLedger.Update(folder, progress);
        if (problems.Count == 0)
        {
            foreach (var change in changes)
            {
                output.WriteLine(change);
            }

            output.WriteLine(changes.Count == 0 ? "The ledger of coverage is up to date." : $"{changes.Count} change(s) in {CoverageReader.Folder}");
        }

        return problems;
    }

    /// <summary>Writes the numbers of the record into <c>data/README.md</c>.</summary>
    public static IReadOnlyList<Problem> UpdateNumbers(DataFolder folder, TextWriter output, IProgress<string> progress)
    {
        var reading = AtlasReading.Of(folder, progress);
        if (reading.IsSound)
        {
            var changed = NumbersSection.Update(folder, reading.Record);
            output.WriteLine(changed ? $"{NumbersSection.FileIn(folder)} has new numbers." : "The numbers are up to date.");
        }

        return reading.Problems;
    }
}
