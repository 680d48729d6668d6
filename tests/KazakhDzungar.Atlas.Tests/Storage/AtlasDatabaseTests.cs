using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Tests.Import;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Tests.Storage;

/// <summary>The database is made whole or not at all, and is made again when it is missing, damaged or out of date.</summary>
public sealed class AtlasDatabaseTests : IDisposable
{
    private readonly DataCopy _data = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("atlas-db-");

    private string File => Path.Combine(_folder.FullName, "atlas.db");

    private AtlasDatabase Database => new(_data.Folder, File);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        _data.Dispose();
    }

    [Fact]
    public void A_database_can_be_made_and_read_with_the_pinned_sqlite()
    {
        Assert.Empty(Database.EnsureBuilt());
        using var context = Open();
        Assert.True(context.Events.Count() > 100);
        Assert.Equal("Battle of Orbulaq", context.Events.Single(e => e.Id == "orbulaq-1643").Title.En);
        Assert.NotEmpty(context.Dates.Include(d => d.Citations).First(d => d.EventId == "orbulaq-1643").Citations);
    }

    [Fact]
    public void Events_can_be_asked_for_by_the_archive_on_whose_files_they_rest()
    {
        Database.EnsureBuilt();
        using var context = Open();
        List<string> By(string archive) =>
        [
            .. context.Set<Account>().Where(a => context.Citations.Any(c => c.ClaimId == a.Id && c.Reference!.Fund!.ArchiveId == archive) && a.EventId != null)
                .Select(a => a.EventId!).Distinct(),
        ];
        Assert.Contains("accession-of-lama-dorji-1750", By("avpri"));
        Assert.Contains("pancyrev-report-1754", By("giaoo"));
        Assert.DoesNotContain("accession-of-lama-dorji-1750", By("giaoo"));
    }

    [Fact]
    public void A_document_is_read_as_it_was_written_and_none_is_made_up()
    {
        Database.EnsureBuilt();
        using var context = Open();
        foreach (var written in context.Artifacts)
        {
            var read = Database.Artifact(written.Name);
            Assert.Equal((written.Name, written.Hash, written.MediaType), (read.Name, read.Hash, read.MediaType));
            Assert.Equal(written.Identity, read.Identity);
            Assert.Equal(written.Gzip, read.Gzip);
            Assert.Equal(written.Brotli, read.Brotli);
        }

        Assert.Equal(ArtifactPress.Names.Order(StringComparer.Ordinal), context.Artifacts.Select(a => a.Name).Order());
        Assert.Throws<InvalidDataException>(() => Database.Artifact("nowhere"));
    }

    [Fact]
    public void The_chronicle_tells_what_the_database_holds()
    {
        Database.EnsureBuilt();
        using var context = Open();
        var chronicle = Chronicle.Read(Database.Artifact(ArtifactPress.Chronicle).Identity);
        Assert.Equal(context.Versions.Single().DataHash, chronicle.DataHash);
        Assert.Equal(
            context.Dates.Where(d => d.EventId != null && d.Shown).AsEnumerable().GroupBy(d => d.EventId!)
                .Select(d => (d.Key, d.OrderBy(c => c.Id).First().Date)).OrderBy(d => d.Key, StringComparer.Ordinal),
            chronicle.Events.Select(e => (e.Id, e.Date)).OrderBy(e => e.Id, StringComparer.Ordinal));
        Assert.Equal(context.Events.OrderBy(e => e.Id).Select(e => e.Title), chronicle.Events.OrderBy(e => e.Id, StringComparer.Ordinal).Select(e => e.Title));
        Assert.Equal(
            context.Holdings.AsEnumerable().Select(h => new ChronicleHolding(h.RegionId, h.Holder, h.Hold, h.StartMin, h.StartMax, h.EndMin, h.EndMax)).ToHashSet(),
            chronicle.Holdings.ToHashSet());
        Assert.Equal(context.Regions.ToDictionary(r => r.Id, r => r.Name), chronicle.Regions);
        Assert.Equal(context.Polities.Where(p => p.HoldsLand).ToDictionary(p => p.Id, p => p.Name), chronicle.Polities);
        Assert.Equal(context.Places.Select(p => p.Id).ToHashSet(), chronicle.Places);
        Assert.Equal(context.People.Select(p => p.Id).ToHashSet(), chronicle.People);
        Assert.Equal(
            context.Changes.OrderBy(c => c.Date.StartMin).ThenBy(c => c.Date.EndMax).ThenBy(c => c.Id)
                .Select(c => new { c.EventId, c.Hold, c.From, c.To, c.Date, Regions = c.Regions.OrderBy(r => r.Id).Select(r => r.RegionId).ToList() }).AsEnumerable()
                .Select(c => (c.EventId, c.Hold, c.From, c.To, c.Date, string.Join(' ', c.Regions))),
            chronicle.Changes.Select(c => (c.EventId, c.Hold, c.From, c.To, c.Date, string.Join(' ', c.Regions))));
    }

    [Fact]
    public void The_search_index_folds_diacritics()
    {
        Database.EnsureBuilt();
        using var connection = new SqliteConnection(AtlasConnection.ForReading(File));
        connection.Open();
        using var query = connection.CreateCommand();
        query.CommandText = "SELECT count(*) FROM SearchText WHERE SearchText MATCH 'anyraqai'";
        Assert.True((long)query.ExecuteScalar()! > 0);
    }

    [Fact]
    public void Nothing_can_be_written_through_the_connection_for_reading()
    {
        Database.EnsureBuilt();
        using var context = Open();
        var refusal = Assert.Throws<SqliteException>(() => context.Database.ExecuteSqlRaw("DELETE FROM Events"));
        Assert.Contains("readonly", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_start_reuses_the_file()
    {
        Database.EnsureBuilt();
        var before = System.IO.File.GetLastWriteTimeUtc(File);
        Database.EnsureBuilt();
        Assert.Equal(before, System.IO.File.GetLastWriteTimeUtc(File));
    }

    [Fact]
    public void A_change_of_the_data_rebuilds_the_file()
    {
        Database.EnsureBuilt();
        var before = Hash();
        _data.Edit("events/stage-1.json", "events", "orbulaq-1643", e => e["title"]!["en"] = "The fight at Orbulaq");
        Database.EnsureBuilt();
        Assert.NotEqual(before, Hash());
        using var context = Open();
        Assert.Equal("The fight at Orbulaq", context.Events.Single(e => e.Id == "orbulaq-1643").Title.En);
    }

    [Fact]
    public void With_problems_in_the_data_the_old_file_is_untouched_and_can_be_served()
    {
        Database.EnsureBuilt();
        var before = System.IO.File.ReadAllBytes(File);
        _data.Write("stages.json", "{ broken");
        Assert.NotEmpty(Database.EnsureBuilt());
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
        Assert.True(Database.IsServable());
        Assert.Equal([File, File + ".lock"], Directory.GetFiles(_folder.FullName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(20_000)]
    public void A_truncated_file_is_rebuilt(int length)
    {
        Database.EnsureBuilt();
        SqliteConnection.ClearAllPools();
        using (var stream = new FileStream(File, FileMode.Open))
        {
            stream.SetLength(length);
        }

        Assert.False(Database.IsServable());
        Assert.Empty(Database.EnsureBuilt());
        Assert.True(Database.IsServable());
    }

    [Fact]
    public void A_file_that_is_no_database_is_rebuilt()
    {
        System.IO.File.WriteAllText(File, "These are not the pages you are looking for.");
        Assert.Empty(Database.EnsureBuilt());
        Assert.True(Database.IsServable());
    }

    [Fact]
    public void A_database_of_another_schema_is_rebuilt()
    {
        Database.EnsureBuilt();
        SqliteConnection.ClearAllPools();
        Execute("UPDATE Versions SET SchemaVersion = SchemaVersion + 1");
        Assert.False(Database.IsServable());
        Assert.Empty(Database.EnsureBuilt());
        Assert.True(Database.IsServable());
    }

    [Fact]
    public void A_database_that_another_process_has_locked_for_writing_is_not_waited_for()
    {
        Database.EnsureBuilt();
        using var other = new SqliteConnection($"Data Source={File};Pooling=False");
        other.Open();
        using var hold = other.CreateCommand();
        hold.CommandText = "BEGIN EXCLUSIVE";
        hold.ExecuteNonQuery();
        Assert.Empty(Database.Rebuild());
        Assert.True(Database.IsServable());
    }

    [Fact]
    public async Task Two_starts_at_once_build_once()
    {
        var reports = new System.Collections.Concurrent.ConcurrentBag<string>();
        var progress = new Collector(reports);
        await Task.WhenAll(Task.Run(() => Database.EnsureBuilt(progress)), Task.Run(() => Database.EnsureBuilt(progress)));
        Assert.Single(reports, r => r == "Writing the database");
        Assert.True(Database.IsServable());
    }

    [Fact]
    public void A_folder_that_cannot_be_made_gives_a_clear_message()
    {
        System.IO.File.WriteAllText(Path.Combine(_folder.FullName, "file"), "not a folder");
        var path = Path.Combine(_folder.FullName, "file", "atlas.db");
        var refusal = Assert.Throws<IOException>(() => new AtlasDatabase(_data.Folder, path).EnsureBuilt());
        Assert.Contains("file", refusal.Message, StringComparison.Ordinal);
    }

    private AtlasDbContext Open() =>
        new(new DbContextOptionsBuilder<AtlasDbContext>().UseSqlite(AtlasConnection.ForReading(File)).Options);

    private string Hash()
    {
        using var context = Open();
        return context.Versions.Single().DataHash;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection(AtlasConnection.ForWriting(File));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class Collector(System.Collections.Concurrent.ConcurrentBag<string> reports) : IProgress<string>
    {
        public void Report(string value) => reports.Add(value);
    }
}
