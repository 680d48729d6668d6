using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Routes;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Everything that <c>data/</c> says, read and linked, before it becomes a database.</summary>
public sealed class AtlasRecord
{
    public required string DataHash { get; init; }

    public List<Source> Sources { get; } = [];

    public List<Archive> Archives { get; } = [];

    public List<Fund> Funds { get; } = [];

    public List<Reference> References { get; } = [];

    public List<Stage> Stages { get; } = [];

    public List<HistoricalEvent> Events { get; } = [];

    public List<Person> People { get; } = [];

    public List<Polity> Polities { get; } = [];

    public List<Place> Places { get; } = [];

    public List<Route> Routes { get; } = [];

    public List<Frontier> Frontiers { get; } = [];

    public List<StartHolder> StartHolders { get; } = [];

    public List<TerritorialChange> Changes { get; } = [];

    public List<Region> Regions { get; } = [];

    /// <summary>The regions as written down, before the network gives them their faces.</summary>
    public List<RegionName> RegionNames { get; } = [];

    public List<Holding> Holdings { get; } = [];

    /// <summary>The ledger of coverage as written down; <see cref="Coverage"/> is what became of it.</summary>
    public List<LedgerLine> Ledger { get; } = [];

    public List<CoverageEntry> Coverage { get; } = [];

    public List<Disagreement> Disagreements { get; } = [];

    /// <summary>Records whose rival claims need no disagreement of their own.</summary>
    public List<RecordKey> ExemptRivals { get; } = [];

    public Basemap Basemap { get; set; } = Basemap.Empty;

    /// <summary>The noded network; null as long as the land has problems.</summary>
    public FrontierNetwork? Network { get; set; }
}
