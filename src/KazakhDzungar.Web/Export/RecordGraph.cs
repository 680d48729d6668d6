using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Export;

/// <summary>The entities of the database, each tied to those it names. Nothing of it may be changed.</summary>
internal sealed record RecordGraph
{
    public required IReadOnlyList<HistoricalEvent> Events { get; init; }

    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<Polity> Polities { get; init; }

    public required IReadOnlyList<Place> Places { get; init; }

    public required IReadOnlyList<Atlas.Routes.Route> Routes { get; init; }

    public required IReadOnlyList<Region> Regions { get; init; }

    public required IReadOnlyList<Frontier> Frontiers { get; init; }

    public required IReadOnlyList<TerritorialChange> Changes { get; init; }

    /// <summary>Who held each region when the atlas begins.</summary>
    public required IReadOnlyList<StartHolder> StartHolders { get; init; }

    public required IReadOnlyList<Stage> Stages { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<Archive> Archives { get; init; }

    public required IReadOnlyList<Reference> References { get; init; }

    public required IReadOnlyList<Disagreement> Disagreements { get; init; }

    /// <summary>Reads all, tracked, so that the context ties everything together: one query a table, no joins.</summary>
    public static RecordGraph Read(AtlasDbContext context)
    {
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var sources = context.Sources.Include(s => s.Sections.OrderBy(x => x.Order)).OrderBy(s => s.Id).ToList();
        var archives = context.Archives.OrderBy(a => a.Id).ToList();
        context.Funds.OrderBy(f => f.Id).Load();
        var references = context.References.OrderBy(r => r.Id).ToList();
        var graph = new RecordGraph
        {
            Sources = sources, Archives = archives, References = references,
            Stages = [.. context.Stages.OrderBy(s => s.Order)], Polities = [.. context.Polities.OrderBy(p => p.Id)],
            Regions = [.. context.Regions.OrderBy(r => r.Id)], Places = [.. context.Places.OrderBy(p => p.Id)],
            People = [.. context.People.OrderBy(p => p.Id)], Events = [.. context.Events.Include(e => e.Sides).OrderBy(e => e.Id)],
            Routes = [.. context.Routes.Include(r => r.Points.OrderBy(p => p.Order)).OrderBy(r => r.Id)],
            Changes = [.. context.Changes.OrderBy(c => c.Key)], StartHolders = [.. context.StartHolders.OrderBy(h => h.Id)], Frontiers = [.. context.Frontiers.OrderBy(f => f.Key)],
            Disagreements = [.. context.Disagreements.Include(d => d.Records).OrderBy(d => d.Order)],
        };
        LoadClaims(context);
        return graph;
    }

    private static void LoadClaims(AtlasDbContext context)
    {
        context.Set<ChangedRegion>().OrderBy(r => r.Id).Load();
        context.Holdings.Load();
        context.Set<Account>().OrderBy(c => c.Id).Load();
        context.Set<DateClaim>().OrderBy(c => c.Id).Load();
        context.Set<NameClaim>().OrderBy(c => c.Id).Load();
        context.Set<PlaceClaim>().OrderBy(c => c.Id).Load();
        context.Set<Participation>().OrderBy(c => c.Id).Load();
        context.Set<Force>().OrderBy(c => c.Id).Load();
        context.Set<Outcome>().OrderBy(c => c.Id).Load();
        context.Set<EventLink>().OrderBy(c => c.Id).Load();
        context.Set<Affiliation>().OrderBy(c => c.Id).Load();
        context.Set<Kinship>().OrderBy(c => c.Id).Load();
        context.Set<Reign>().OrderBy(c => c.Id).Load();
        context.Set<DisagreementVersion>().OrderBy(c => c.Order).Load();
        context.Citations.OrderBy(c => c.Id).Load();
    }
}
