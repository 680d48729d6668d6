using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Tests.Search;

/// <summary>The catalogues of the record as it stands.</summary>
public sealed class CatalogueFixture : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("atlas-catalogue-");

    public CatalogueFixture()
    {
        var database = new AtlasDatabase(new DataFolder(Repository.Data), Path.Combine(_folder.FullName, "atlas.db"));
        Assert.Empty(database.EnsureBuilt());
        using var context = new AtlasDbContext(new DbContextOptionsBuilder<AtlasDbContext>().UseSqlite(AtlasConnection.ForReading(database.Path)).Options);
        Events = EventCatalogue.Read(context);
        People = PeopleCatalogue.Read(context, Events);
        Places = PlaceCatalogue.Read(context, Events);
        Changes = ChangeCatalogue.Read(context, Events);
        Database = AtlasConnection.ForReading(database.Path);
        Search = new(Database);
    }

    /// <summary>How the database is opened.</summary>
    public string Database { get; }

    public RecordSearch Search { get; }

    public EventCatalogue Events { get; }

    public PeopleCatalogue People { get; }

    public PlaceCatalogue Places { get; }

    public ChangeCatalogue Changes { get; }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
