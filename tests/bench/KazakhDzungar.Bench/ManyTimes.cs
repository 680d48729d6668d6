using System.Diagnostics;
using System.Text.Json.Nodes;

namespace KazakhDzungar.Bench;

/// <summary>A record with each event, person and place so many times, imported as any other.</summary>
internal static class ManyTimes
{
    private static readonly (string Folder, string Pattern, string List)[] Lists = [("events", "*.json", "events"), ("people", "*.json", "people"), (".", "places.json", "places")];

    /// <param name="program">The atlas, which derives what is derived and builds the database.</param>
    /// <param name="data">The record.</param>
    /// <param name="times">How often each is there.</param>
    /// <param name="folder">Where the record and its database go.</param>
    /// <returns>The settings under which the atlas serves it.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> MakeAsync(string program, string data, int times, string folder)
    {
        var copy = Path.Combine(folder, "data");
        foreach (var file in Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        foreach (var (sub, pattern, list) in Lists)
        {
            foreach (var file in Directory.GetFiles(Path.Combine(copy, sub), pattern))
            {
                Multiply(file, list, times);
            }
        }

        NameCopies(Path.Combine(copy, "disagreements.json"), times);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Atlas__DataPath"] = copy, ["Atlas__DatabasePath"] = Path.Combine(folder, "atlas.db") };
        await RunAsync(program, "renew", settings);
        await RunAsync(program, "build", settings);
        return settings;
    }

    private static void Multiply(string file, string list, int times)
    {
        var document = JsonNode.Parse(File.ReadAllText(file))!;
        var records = document[list]!.AsArray();
        foreach (var record in records.ToArray())
        {
            for (var copy = 2; copy <= times; copy++)
            {
                var another = record!.DeepClone();
                another["id"] = $"{record["id"]}-{copy}";
                records.Add(another);
            }
        }

        File.WriteAllText(file, document.ToJsonString());
    }

    /// <summary>A disagreement about a record is one about its copies: import asks of each rival claim that one speaks of it.</summary>
    private static void NameCopies(string file, int times)
    {
        var document = JsonNode.Parse(File.ReadAllText(file))!;
        foreach (var records in document["disagreements"]!.AsArray().Select(d => d!["records"]!.AsArray()))
        {
            foreach (var record in records.Select(r => (string)r!).Where(r => r.Split(':')[0] is "event" or "person" or "place").ToArray())
            {
                for (var copy = 2; copy <= times; copy++)
                {
                    records.Add($"{record}-{copy}");
                }
            }
        }

        File.WriteAllText(file, document.ToJsonString());
    }

    private static async Task RunAsync(string program, string command, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [program, command])
        {
            WorkingDirectory = Path.GetDirectoryName(program)!, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{command}' ended with {process.ExitCode}:\n{await output}\n{await errors}");
        }
    }
}
