using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Web.Options;
using Microsoft.Extensions.Options;

namespace KazakhDzungar.Web.Hosting;

/// <summary>
/// What the program does besides serving: <c>build</c> makes only the database, <c>check</c> only checks <c>data/</c>, <c>renew</c> writes what
/// follows from the record back into <c>data/</c>.
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
                "renew" => Renew(options.Value, output, errors),
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

    private static int Renew(AtlasOptions options, TextWriter output, TextWriter errors)
    {
        var renewal = Renewal.Of(new DataFolder(AtlasOptions.Absolute(options.DataPath)), new LineByLine(output));
        if (renewal.Problems.Count > 0)
        {
            return Report(renewal.Problems, errors);
        }

        renewal.Write();
        foreach (var line in renewal.Changes.Concat(renewal.Stale.Select(file => $"Wrote {file}.")))
        {
            output.WriteLine(line);
        }

        if (renewal.Stale.Count == 0)
        {
            output.WriteLine("All that follows from the record is up to date. Nothing was written.");
        }

        return renewal.Remaining.Count > 0 ? Report(renewal.Remaining, errors, "This is left for you to mend.") : 0;
    }

    private static int Report(IReadOnlyList<Problem> problems, TextWriter errors, string consequence = "Nothing was written.")
    {
        foreach (var problem in problems)
        {
            errors.WriteLine(problem);
        }

        errors.WriteLine($"{problems.Count} problem(s) in data/. {consequence}");
        return 1;
    }

    private static int Unknown(string command, TextWriter errors)
    {
        errors.WriteLine($"Unknown command '{command}'. Without a command the atlas is served; 'build' makes the database, 'check' checks data/, 'renew' writes what follows from it: the ledger of coverage, the numbers in data/README.md, the ids for editors.");
        return 2;
    }

    private sealed class LineByLine(TextWriter output) : IProgress<string>
    {
        public void Report(string value) => output.WriteLine(value + " …");
    }
}
