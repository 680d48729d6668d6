using System.Collections.Concurrent;
using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Export;
using KazakhDzungar.Web.Features;
using KazakhDzungar.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Events;

/// <summary>
/// Who took part in each event, side by side, and the figures told of them: what the map writes beside the event that is chosen.
/// For scripts at <c>/en/sides.json</c>; made once for each language and kept.
/// </summary>
internal sealed class EventSides(AtlasNames names, DataVersion version)
{
    private readonly ConcurrentDictionary<string, byte[]> _documents = new(StringComparer.Ordinal);

    /// <summary>Bound by hand: what binds parameters by their types is made at the start, which has no time for it.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapGet($"/{Cultures.Segment}/sides.json", AnswerAsync);

    private static async Task AnswerAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var document = await services.GetRequiredService<EventSides>()
            .DocumentAsync(services.GetRequiredService<AtlasDbContext>(), services.GetRequiredService<Words>(), http.RequestAborted);
        await ScriptAnswer.Of(http, document).ExecuteAsync(http);
    }

    private async Task<byte[]> DocumentAsync(AtlasDbContext context, Words words, CancellationToken cancellation)
    {
        if (_documents.TryGetValue(Words.Language, out var kept))
        {
            return kept;
        }

        var events = await context.Events.Include(e => e.Sides.OrderBy(s => s.Id)).Include(e => e.Participants).ThenInclude(p => p.Person).Include(e => e.Forces)
            .AsSplitQuery().ToListAsync(cancellation);
        var document = ScriptAnswer.Write(new
        {
            Licence = Licence.Address, DataHash = version.Hash, Events = events.ToDictionary(e => e.Id, e => SidesOf(e, words), StringComparer.Ordinal),
        });
        return _documents.GetOrAdd(Words.Language, document);
    }

    /// <summary>The sides in the order of the record; last, without a name, whoever and whatever belongs to none.</summary>
    private List<SideLines> SidesOf(HistoricalEvent e, Words words)
    {
        var sides = e.Sides.ConvertAll(s => Lines(
            s.PolityId, Words.Name(s.Name ?? names.Polity(s.PolityId).Name), e.Participants.Where(p => p.Side == s.Key && p.PolityId != s.PolityId), e.Forces.Where(f => f.Side == s.Key)));
        bool IsOnNone(string? key) => key is null || !e.Sides.Exists(s => s.Key == key);
        var rest = Lines(null, null, e.Participants.Where(p => IsOnNone(p.Side)), e.Forces.Where(f => IsOnNone(f.Side)));
        SideLines Lines(string? polity, string? name, IEnumerable<Participation> who, IEnumerable<Force> forces) =>
            new(polity, name, Who(who), FiguresOf(forces, f => Say(f, words), words), FiguresOf(forces, f => Figures.Say(f, words), words));
        return rest is { Who.Count: 0, Figures.Count: 0 } ? sides : [.. sides, rest];
    }

    private List<string> Who(IEnumerable<Participation> participants) =>
        [.. participants.Where(p => p.Shown).Select(p => Words.Name(p.Person?.Name ?? names.Polity(p.PolityId!).Name)).Distinct(StringComparer.Ordinal)];

    /// <summary>A phrase for each figure that is shown; what is told otherwise elsewhere stands beside it.</summary>
    private static List<string> FiguresOf(IEnumerable<Force> forces, Func<Force, string> say, Words words) =>
    [
        .. forces.GroupBy(f => f.Measure).SelectMany(measure =>
        {
            var rivals = string.Join(", ", measure.Where(f => !f.Shown).Select(say));
            return measure.Where(f => f.Shown).Select((f, i) => $"{words.Of(f.Measure)}: {say(f)}" is var told && i == 0 && rivals.Length > 0
                ? words["Event.FigureElsewhere", told, rivals]
                : told);
        }),
    ];

    private static string Say(Force force, Words words)
    {
        var counted = force.Of is { } of ? $" — {Words.Pick(of).Text}" : "";
        return $"{Figures.Say(force, words)}{counted}{(force.Demand ? $" ({words["Event.Demand"]})" : "")}";
    }

    /// <param name="Polity">The polity whose side it is; null for those on none.</param>
    /// <param name="Name">What the side is called.</param>
    /// <param name="Who">The people and polities named on it, beside its own.</param>
    /// <param name="Figures">A phrase for each figure: "Strength: 600–800 — Jangir's warriors".</param>
    /// <param name="Brief">The same without what is counted.</param>
    private sealed record SideLines(string? Polity, string? Name, IReadOnlyList<string> Who, IReadOnlyList<string> Figures, IReadOnlyList<string> Brief);
}
