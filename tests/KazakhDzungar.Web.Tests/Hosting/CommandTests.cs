using System.Diagnostics;
using KazakhDzungar.Atlas.Tests.Import;

namespace KazakhDzungar.Web.Tests.Hosting;

/// <summary>The program itself, as a process: its commands, its exit codes, and what a kill or a full disk leaves behind.</summary>
public sealed class CommandTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "KazakhDzungar.Web.dll");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("atlas-command-");

    private string Database => Path.Combine(_folder.FullName, "atlas.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Check_says_that_the_record_is_sound()
    {
        var (code, output, _) = await RunAsync("check");
        Assert.Equal(0, code);
        Assert.Contains("No problems", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Check_reports_problems_on_the_error_stream_and_fails()
    {
        var data = Path.Combine(_folder.FullName, "data");
        Directory.CreateDirectory(data);
        var (code, _, errors) = await RunAsync("check", data);
        Assert.Equal(1, code);
        Assert.Contains("stages.json: this file is missing.", errors, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_makes_the_database_and_tells_its_steps()
    {
        var (code, output, _) = await RunAsync("build");
        Assert.Equal(0, code);
        Assert.Contains("Writing the database", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Database));
    }

    [Fact]
    public async Task Renew_writes_what_a_new_citation_changes_and_says_what_is_left_to_do()
    {
        using var copy = new DataCopy();
        var data = copy.Folder.Path;
        var references = Path.Combine(data, "references.json");
        await File.WriteAllTextAsync(references, (await File.ReadAllTextAsync(references)).Replace("discussion/2.2", "discussion/2.1", StringComparison.Ordinal));
        var (code, _, errors) = await RunAsync("check", data);
        Assert.Equal(1, code);
        Assert.Contains("The command 'renew' mends the list.", errors, StringComparison.Ordinal);
        (code, var output, errors) = await RunAsync("renew", data);
        Assert.Equal(1, code);
        Assert.Contains("discussion/2.1: added reference:zlatkin-1964.", output, StringComparison.Ordinal);
        Assert.Contains("Wrote coverage/amursana.json.", output, StringComparison.Ordinal);
        Assert.Contains("› discussion/2.2: no record cites it", errors, StringComparison.Ordinal);
        Assert.Contains("This is left for you to mend.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renew_writes_each_file_once()
    {
        using var copy = new DataCopy();
        var data = copy.Folder.Path;
        var (code, output, _) = await RunAsync("renew", data);
        Assert.Equal(0, code);
        Assert.Contains("Wrote README.md.", output, StringComparison.Ordinal);
        Assert.Contains("| events |", await File.ReadAllTextAsync(Path.Combine(data, "README.md")), StringComparison.Ordinal);
        var before = File.GetLastWriteTimeUtc(Path.Combine(data, "README.md"));
        (code, output, _) = await RunAsync("renew", data);
        Assert.Equal(0, code);
        Assert.Contains("up to date", output, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(data, "README.md")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_gives_a_message()
    {
        // The kernel's own folder refuses new files even to root.
        var (code, _, errors) = await RunAsync("build", database: "/sys/atlas.db");
        Assert.Equal(1, code);
        Assert.Contains("/sys/atlas.db", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_names_the_ones_there_are()
    {
        var (code, _, errors) = await RunAsync("destroy");
        Assert.Equal(2, code);
        Assert.Contains("'check'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_value_of_an_option_is_no_command()
    {
        using var process = Start("--urls http://127.0.0.1:0");
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync();
        }
        while (line?.Contains("Now listening on", StringComparison.Ordinal) == false);
        process.Kill();
        Assert.NotNull(line);
    }

    [Fact]
    public async Task A_folder_of_data_that_is_not_there_is_named_at_the_start()
    {
        var (code, _, errors) = await RunAsync("check", "/no/such/folder");
        Assert.Equal(1, code);
        Assert.Contains("/no/such/folder", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_is_killed_leaves_the_old_database_whole_and_the_next_one_tidies_up()
    {
        await File.WriteAllTextAsync(Database, "the old database");
        using (var process = Start("build"))
        {
            string? line;
            do
            {
                line = await process.StandardOutput.ReadLineAsync();
            }
            while (line is not null && !line.StartsWith("Indexing", StringComparison.Ordinal));
            process.Kill();
            await process.WaitForExitAsync();
        }

        Assert.Equal("the old database", await File.ReadAllTextAsync(Database));
        Assert.Equal(0, (await RunAsync("build")).Code);
        Assert.Equal(["atlas.db", "atlas.db.lock"], _folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_disk_that_is_full_while_writing_gives_a_message_and_leaves_the_old_database()
    {
        await File.WriteAllTextAsync(Database, "the old database");
        // A limit on the size of files stands in for a full disk: the write in the middle of the database fails.
        var (code, _, errors) = await RunAsync("build", limit: 500);
        Assert.Equal(1, code);
        Assert.Contains("could not be written", errors, StringComparison.Ordinal);
        Assert.Equal("the old database", await File.ReadAllTextAsync(Database));
        Assert.Equal(["atlas.db", "atlas.db.lock"], _folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    private async Task<(int Code, string Output, string Errors)> RunAsync(
        string command, string? data = null, int? limit = null, string? database = null)
    {
        using var process = Start(command, data, limit, database);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    private Process Start(string command, string? data = null, int? limit = null, string? database = null)
    {
        var start = limit is null
            ? new ProcessStartInfo("dotnet", [Program, .. command.Split(' ')])
            : new ProcessStartInfo("bash", ["-c", $"trap '' XFSZ; ulimit -f {limit}; exec dotnet '{Program}' {command}"]);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["Atlas__DatabasePath"] = database ?? Database;
        start.Environment["Atlas__DataPath"] = data ?? AtlasFixture.Data;
        // The runtime's write-xor-execute mapping is itself a large file, which the limit would refuse.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start)!;
    }
}
