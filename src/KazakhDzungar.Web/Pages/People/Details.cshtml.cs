using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Drawings;
using KazakhDzungar.Web.Pages.Events;
using KazakhDzungar.Web.Pages.People.Houses;
using KazakhDzungar.Web.Pages.Polities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.People;

/// <summary>A person: names, life, kin, tenures, and the events in which the texts name him or her.</summary>
internal sealed class DetailsModel(AtlasDbContext context, RecordMaps maps, Words words) : PageModel
{
    public Person Person { get; private set; } = null!;

    public RecordMap? Map { get; private set; }

    public IReadOnlyList<KinLine> Kin { get; private set; } = [];

    /// <summary>The nearest kin as a tree; null where none is told.</summary>
    public FamilyTree? Near { get; private set; }

    /// <summary>The ruling houses whose tree has this person.</summary>
    public IReadOnlyList<House> Houses { get; private set; } = [];

    /// <summary>Events by the polity on whose side the texts put the person, those on none last; each group in order of time.</summary>
    public IReadOnlyList<(string? Polity, IReadOnlyList<ParticipationLine> Events)> EventsBySide { get; private set; } = [];

    /// <summary>Who ruled before and after, by polity.</summary>
    public IReadOnlyList<(string Polity, Person? Before, Person? After)> Succession { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var found = await context.People.AsTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation);
        if (found is null)
        {
            return FaultResult.NoSuch(words["Nav.People"], id);
        }

        Person = found;
        await ReadClaimsAsync(id, cancellation);
        await ReadKinAsync(id, cancellation);
        await ReadEventsAsync(id, cancellation);
        await ReadSuccessionAsync(id, cancellation);
        Map = maps.OfEvents("person", id, Words.Name(found.Name));
        return Page();
    }

    private async Task ReadClaimsAsync(string id, CancellationToken cancellation)
    {
        await context.ReadClaimsAsync<Account>(claims => claims.Where(a => a.PersonId == id), cancellation);
        await context.ReadClaimsAsync<NameClaim>(claims => claims.Where(n => n.PersonId == id), cancellation);
        await context.ReadClaimsAsync<Affiliation>(claims => claims.Where(a => a.PersonId == id), cancellation);
        await context.ReadClaimsAsync<Reign>(claims => claims.Where(r => r.PersonId == id), cancellation);
        var reigns = Person.Reigns.ConvertAll(r => (int?)r.Id);
        await context.ReadClaimsAsync<DateClaim>(claims => claims.Where(d => d.PersonId == id || reigns.Contains(d.ReignId)), cancellation);
    }

    private async Task ReadEventsAsync(string id, CancellationToken cancellation)
    {
        var events = await ParticipationLine.ReadForPersonAsync(context, id, cancellation);
        var ids = events.Select(e => e.Event.Id).ToList();
        var sides = await context.Events.Where(e => ids.Contains(e.Id)).SelectMany(e => e.Sides).ToDictionaryAsync(s => (s.EventId, s.Key), s => s.PolityId, cancellation);
        EventsBySide =
        [
            .. events.GroupBy(e => e.Claims.Where(c => c.Shown && c.Side is not null).Select(c => sides.GetValueOrDefault((c.EventId, c.Side!))).FirstOrDefault())
                .OrderBy(g => g.Key is null).ThenByDescending(g => g.Count()).Select(g => (g.Key, (IReadOnlyList<ParticipationLine>)[.. g])),
        ];
    }

    private async Task ReadSuccessionAsync(string id, CancellationToken cancellation)
    {
        var polities = Person.Reigns.Where(r => r.Shown && r.Dates.Count > 0).Select(r => r.PolityId).Distinct().ToList();
        var reigns = await context.Reigns.Where(r => r.Shown && r.Dates.Count > 0 && polities.Contains(r.PolityId)).Include(r => r.Dates).Include(r => r.Person).ToListAsync(cancellation);
        Succession =
        [
            .. polities.Select(polity =>
            {
                var order = PolityRecord.InOrder(reigns.Where(r => r.PolityId == polity)).Select(r => r.Person!).DistinctBy(p => p.Id).ToList();
                var index = order.FindIndex(p => p.Id == id);
                return (polity, order.ElementAtOrDefault(index - 1), order.ElementAtOrDefault(index + 1));
            }).Where(s => s.Item2 is not null || s.Item3 is not null),
        ];
    }

    /// <summary>Kinship is recorded on one of the two; both pages tell it.</summary>
    private async Task ReadKinAsync(string id, CancellationToken cancellation)
    {
        var all = await context.ReadKinshipsAsync(cancellation);
        var own = all.Where(k => k.PersonId == id);
        var others = all.Where(k => k.RelativeId == id);
        Kin =
        [
            .. own.Select(k => new KinLine(k, words.Of(k.Kin), k.RelativeId, k.Relative!.Name, Away: false)),
            .. others.Select(k => new KinLine(k, words[$"KinOf.{EnumText.Of(k.Kin)}"], k.PersonId, k.Person!.Name, Away: true)),
        ];
        if (Kin.Count > 0)
        {
            Near = FamilyTree.Of(all.Near(id));
            var kin = all.Around([id]).SelectMany(k => new[] { k.PersonId, k.RelativeId }).ToHashSet(StringComparer.Ordinal);
            var polities = await context.Reigns.Where(r => kin.Contains(r.PersonId)).Select(r => r.PolityId).Distinct().ToListAsync(cancellation);
            Houses = [.. House.All.Where(h => h.Polities.Intersect(polities, StringComparer.Ordinal).Any())];
        }
    }

    /// <summary>A relative, whichever of the two the kinship is recorded on.</summary>
    public sealed record KinLine(Kinship Claim, string Label, string Id, LocalText Name, bool Away);
}
