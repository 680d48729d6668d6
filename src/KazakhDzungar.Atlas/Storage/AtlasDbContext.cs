using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Routes;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Storage;

/// <summary>The atlas's database. A build product: written once by the import, read only ever after.</summary>
public sealed class AtlasDbContext(DbContextOptions<AtlasDbContext> options) : DbContext(options)
{
    /// <summary>Raised with every change of the model, so that a database of another shape is rebuilt.</summary>
    public const int SchemaVersion = 10;

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Archive> Archives => Set<Archive>();

    public DbSet<Fund> Funds => Set<Fund>();

    public DbSet<Reference> References => Set<Reference>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Citation> Citations => Set<Citation>();

    public DbSet<Stage> Stages => Set<Stage>();

    public DbSet<HistoricalEvent> Events => Set<HistoricalEvent>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Reign> Reigns => Set<Reign>();

    public DbSet<Polity> Polities => Set<Polity>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<Route> Routes => Set<Route>();

    public DbSet<Frontier> Frontiers => Set<Frontier>();

    public DbSet<Region> Regions => Set<Region>();

    public DbSet<StartHolder> StartHolders => Set<StartHolder>();

    public DbSet<TerritorialChange> Changes => Set<TerritorialChange>();

    public DbSet<Holding> Holdings => Set<Holding>();

    public DbSet<DateClaim> Dates => Set<DateClaim>();

    public DbSet<NameClaim> Names => Set<NameClaim>();

    public DbSet<CoverageEntry> Coverage => Set<CoverageEntry>();

    public DbSet<CoverageRecord> CoverageRecords => Set<CoverageRecord>();

    public DbSet<Disagreement> Disagreements => Set<Disagreement>();

    public DbSet<Artifact> Artifacts => Set<Artifact>();

    public DbSet<DatasetVersion> Versions => Set<DatasetVersion>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        ColumnConversions.Apply(configurationBuilder);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AtlasDbContext).Assembly);
        ClaimTables.MapEachKindToItsOwnTable(modelBuilder);
    }
}
