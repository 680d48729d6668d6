using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages;

/// <summary>Finds the name and the page of records of any kind.</summary>
internal sealed class RecordLinks(AtlasDbContext context, Words words)
{
    /// <summary>The kinds of records in the order in which lists show them.</summary>
    public static readonly IReadOnlyList<RecordKind> Order =
    [
        RecordKind.Event, RecordKind.Person, RecordKind.Polity, RecordKind.Place, RecordKind.Route, RecordKind.Change, RecordKind.Region,
        RecordKind.Frontier, RecordKind.Archive, RecordKind.Fund, RecordKind.Reference, RecordKind.Stage, RecordKind.Disagreement,
    ];

    private readonly Dictionary<RecordKey, RecordLink> _links = [];

    public async Task<IReadOnlyDictionary<RecordKey, RecordLink>> ReadAsync(CancellationToken cancellation)
    {
        foreach (var e in await context.Events.Select(e => new { e.Id, e.Title }).ToListAsync(cancellation))
        {
            Add(RecordKind.Event, e.Id, Words.Name(e.Title), Address.Of("events", e.Id));
        }

        foreach (var p in await context.Polities.Select(p => new { p.Id, p.Name, p.Kind }).ToListAsync(cancellation))
        {
            Add(RecordKind.Polity, p.Id, Words.Name(p.Name), Address.Polity(p.Id, p.Kind));
        }

        AddAll(RecordKind.Person, "people", await context.People.Select(p => new Named(p.Id, p.Name)).ToListAsync(cancellation));
        AddAll(RecordKind.Place, "places", await context.Places.Select(p => new Named(p.Id, p.Name)).ToListAsync(cancellation));
        AddAll(RecordKind.Region, "regions", await context.Regions.Select(r => new Named(r.Id, r.Name)).ToListAsync(cancellation));
        AddAll(RecordKind.Stage, "stages", await context.Stages.Select(s => new Named(s.Id, s.Name)).ToListAsync(cancellation));
        AddAll(RecordKind.Disagreement, "disagreements", await context.Disagreements.Select(d => new Named(d.Id, d.Question)).ToListAsync(cancellation));
        await AddArchivesAsync(cancellation);
        await AddWithoutPagesAsync(cancellation);
        return _links;
    }

    private async Task AddArchivesAsync(CancellationToken cancellation)
    {
        foreach (var a in await context.Archives.Select(a => new Named(a.Id, a.Name)).ToListAsync(cancellation))
        {
            Add(RecordKind.Archive, a.Id, Words.Name(a.Name), Address.Archive(a.Id));
        }

        foreach (var f in await context.Funds.Select(f => new { f.Id, f.ArchiveId, f.Number, f.Name }).ToListAsync(cancellation))
        {
            Add(RecordKind.Fund, f.Id, words["Archives.Fund", f.Number, Words.Name(f.Name)], Address.Archive(f.ArchiveId, f.Id));
        }
    }

    private async Task AddWithoutPagesAsync(CancellationToken cancellation)
    {
        foreach (var r in await context.Routes.Select(r => new { r.Id, r.Name, r.EventId }).ToListAsync(cancellation))
        {
            Add(RecordKind.Route, r.Id, Words.Name(r.Name), Address.Of("events", r.EventId));
        }

        foreach (var c in await context.Changes.Select(c => new { c.Key, c.EventId, c.Event!.Title }).ToListAsync(cancellation))
        {
            Add(RecordKind.Change, c.Key, Words.Name(c.Title), Address.Of("events", c.EventId));
        }

        foreach (var f in await context.Frontiers.Select(f => new { f.Key, f.Name }).ToListAsync(cancellation))
        {
            Add(RecordKind.Frontier, f.Key, f.Name is { } name ? Words.Name(name) : words["Coverage.Line", f.Key], null);
        }

        foreach (var r in await context.References.Select(r => new { r.Id, r.Text }).ToListAsync(cancellation))
        {
            Add(RecordKind.Reference, r.Id, r.Text, Address.Of("sources", r.Id), "en");
        }
    }

    private void AddAll(RecordKind kind, string section, List<Named> records) =>
        records.ForEach(r => Add(kind, r.Id, Words.Name(r.Name), Address.Of(section, r.Id)));

    private void Add(RecordKind kind, string id, string text, string? address, string? language = null) =>
        _links[new(kind, id)] = new(kind, text, address, language);

    private sealed record Named(string Id, LocalText Name);
}
