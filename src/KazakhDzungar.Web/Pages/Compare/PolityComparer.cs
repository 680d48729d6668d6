using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Polities;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Compare;

/// <summary>Compares two states or peoples.</summary>
internal sealed class PolityComparer(AtlasDbContext context, Catalogues catalogues)
{
    private const string FirstPolity = "kazakh-khanate";
    private const string SecondPolity = "dzungar-khanate";

    /// <summary>Compares two polities by their ids; those that are not given are the two sides of the wars.</summary>
    public async Task<(ComparedPolities? Polities, SelectionProblem? Problem)> CompareAsync(string? a, string? b, CancellationToken cancellation)
    {
        a ??= b == FirstPolity ? SecondPolity : FirstPolity;
        b ??= a == SecondPolity ? FirstPolity : SecondPolity;
        if (await PolityRecord.ReadAsync(context, a, cancellation) is not { } first)
        {
            return (null, new("a", SelectionFault.UnknownValue, a));
        }

        if (a == b || await PolityRecord.ReadAsync(context, b, cancellation) is not { } second)
        {
            return (null, new("b", SelectionFault.UnknownValue, b));
        }

        var scale = Math.Max(first.Land?.Scale ?? 0, second.Land?.Scale ?? 0);
        var (opposite, together) = await EventsAsync(a, b, cancellation);
        return (new(Scaled(first, scale), Scaled(second, scale), opposite, together), null);
    }

    /// <summary>The charts of both on one scale.</summary>
    private static PolityRecord Scaled(PolityRecord record, double scale) => record.Land is { } land ? record with { Land = land with { Scale = scale } } : record;

    private async Task<(IReadOnlyList<ComparedPolities.Line> Opposite, IReadOnlyList<ComparedPolities.Line> Together)> EventsAsync(string a, string b, CancellationToken cancellation)
    {
        var events = await context.Events.Include(e => e.Sides).Include(e => e.Participants).Include(e => e.Outcomes).AsSplitQuery().ToListAsync(cancellation);
        var both = events.Select(e => (Event: e, A: SidesOf(e, a), B: SidesOf(e, b))).Where(e => e.A.Count > 0 && e.B.Count > 0).ToLookup(e => e.A.Overlaps(e.B), e => Line(e.Event, e.A, e.B, a, b));
        return (Sorted(both[false]), Sorted(both[true]));
    }

    private static IReadOnlyList<ComparedPolities.Line> Sorted(IEnumerable<ComparedPolities.Line> lines) => [.. lines.OrderBy(l => l.Event.Day).ThenBy(l => l.Event.Id, StringComparer.Ordinal)];

    /// <summary>The sides that are a polity's own, and those on which it takes part.</summary>
    private static HashSet<string> SidesOf(HistoricalEvent e, string polity) =>
        [.. e.Sides.Where(s => s.PolityId == polity).Select(s => s.Key), .. e.Participants.Where(p => p.Shown && p.PolityId == polity).Select(p => p.Side).OfType<string>()];

    private ComparedPolities.Line Line(HistoricalEvent e, HashSet<string> ofA, HashSet<string> ofB, string a, string b)
    {
        var victor = e.Outcomes.Find(o => o.Shown && o.Victor is not null)?.Victor;
        var won = victor is null || ofA.Overlaps(ofB) ? null : ofA.Contains(victor) ? a : ofB.Contains(victor) ? b : null;
        return new(catalogues.Events.Find(e.Id)!, won);
    }
}
