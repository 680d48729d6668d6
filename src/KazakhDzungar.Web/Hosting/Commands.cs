using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Web.Options;
using Microsoft.Extensions.Options;

namespace KazakhDzungar.Web.Hosting;

/// <summary>
/// What the program does besides serving: <c>build</c> makes only the database, <c>check</c> only checks <c>data/</c>; <c>coverage</c> and
/// <c>numbers</c> write what follows from the record back into <c>data/</c>.
/// </summary>
internal static class Commands
{
    public static int Run(string command, IOptions<AtlasOptions> options, TextWriter output, TextWriter errors)
    {
        try
        {
            return command switch
            {
                "build" => Build(options.Value, output, errors),
                "check" => Check(options.Value, output, errors),
                "coverage" => Write(options.Value, errors, folder => RecordCommands.UpdateCoverage(folder, output, new LineByLine(output))),
                "numbers" => Write(options.Value, errors, folder => RecordCommands.UpdateNumbers(folder, output, new LineByLine(output))),
                _ => Unknown(command, errors),
            };
        }
        catch (Exception refusal) when (refusal is OptionsValidationException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            errors.WriteLine(refusal.Message);
            return 1;
        }
    }

    private static int Build(AtlasOptions options, TextWriter output, TextWriter errors)
    {
        var database = AtlasHost.Database(options);
        var problems = database.Rebuild(new LineByLine(output));
        if (problems.Count > 0)
        {
            return Report(problems, errors);
        }

        output.WriteLine($"{database.Path} ({new FileInfo(database.Path).Length / 1024:N0} KiB)");
        return 0;
    }

    private static int Check(AtlasOptions options, TextWriter output, TextWriter errors)
    {
        var reading = AtlasReading.Of(new DataFolder(AtlasOptions.Absolute(options.DataPath)), new LineByLine(output));
        if (!reading.IsSound)
        {
            return Report(reading.Problems, errors);
        }

        var record = reading.Record;
        output.WriteLine(
            $"No problems: {record.Events.Count} events, {record.People.Count} people, {record.Polities.Count} polities, {record.Places.Count} places, "
            + $"{record.Routes.Count} routes, {record.Regions.Count} regions, {record.Changes.Count} territorial changes.");
        return 0;
    }

    private static int Write(AtlasOptions options, TextWriter errors, Func<DataFolder, IReadOnlyList<Problem>> update)
    {
        var problems = update(new DataFolder(AtlasOptions.Absolute(options.DataPath)));
        return problems.Count > 0 ? Report(problems, errors) : 0;
    }

    private static int Report(IReadOnlyList<Problem> problems, TextWriter errors)
    {
        foreach (var problem in problems)
        {
            errors.WriteLine(problem);
        }

        errors.WriteLine($"{problems.Count} problem(s) in data/. Nothing was written.");
        return 1;
    }

    private static int Unknown(string command, TextWriter errors)
    {
        errors.WriteLine($"Unknown command '{command}'. Without a command the atlas is served; 'build' makes the database, 'check' checks data/, 'coverage' brings the ledger of coverage up to date, 'numbers' the numbers in data/README.md.");
        return 2;
    }

    private sealed class LineByLine(TextWriter output) : IProgress<string>
    {
        public void Report(string value) => output.WriteLine(value + " …");
    }
}
