using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Pages.Events;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Sources;

/// <summary>Finds the claims that rest on references and says each in a line. Claims that no page shows (the lines of the map) are left out.</summary>
internal sealed class StatementReader(AtlasDbContext context, AtlasNames names, Words words)
{
    private readonly Dictionary<(string Section, string Id), LocalText> _titles = [];
    private readonly Dictionary<int, string> _reigns = [];

    /// <summary>The claims that rest on some references, in order of their records' sections and titles.</summary>
    public async Task<IReadOnlyList<Statement>> ReadAsync(Func<IQueryable<Reference>, IQueryable<Reference>> which, CancellationToken cancellation)
    {
        var references = which(context.References).Select(r => r.Id);
        var ids = await context.Citations.Where(c => references.Contains(c.ReferenceId!)).Select(c => c.ClaimId).Distinct().ToListAsync(cancellation);
        await ReadTitlesAsync(cancellation);
        List<Claim> claims =
        [
            .. await Read<Account>(a => a), .. await Read<DateClaim>(d => d), .. await Read<NameClaim>(n => n),
            .. await Read<PlaceClaim>(p => p.Include(c => c.Place)), .. await Read<Participation>(p => p.Include(c => c.Person)),
            .. await Read<Force>(f => f), .. await Read<Outcome>(o => o), .. await Read<EventLink>(l => l.Include(c => c.Target)),
            .. await Read<Reign>(r => r), .. await Read<Affiliation>(a => a), .. await Read<Kinship>(k => k.Include(c => c.Relative)),
            .. await Read<TerritorialChange>(c => c),
        ];
        return
        [
            .. claims.Select(Of).OfType<Statement>().OrderBy(s => s.Section, StringComparer.Ordinal)
                .ThenBy(s => Words.Name(s.Title), StringComparer.CurrentCulture).ThenBy(s => s.Claim.Id),
        ];

        Task<IReadOnlyList<T>> Read<T>(Func<IQueryable<T>, IQueryable<T>> with)
            where T : Claim => context.ReadClaimsAsync<T>(all => with(all.Where(c => ids.Contains(c.Id))), cancellation);
    }

    private async Task ReadTitlesAsync(CancellationToken cancellation)
    {
        void Add(string section, string id, LocalText title) => _titles[(section, id)] = title;
        (await context.Events.Select(e => new { e.Id, e.Title }).ToListAsync(cancellation)).ForEach(e => Add("events", e.Id, e.Title));
        (await context.People.Select(p => new { p.Id, p.Name }).ToListAsync(cancellation)).ForEach(p => Add("people", p.Id, p.Name));
        (await context.Polities.Select(p => new { p.Id, p.Name }).ToListAsync(cancellation)).ForEach(p => Add(SectionOf(p.Id), p.Id, p.Name));
        (await context.Places.Select(p => new { p.Id, p.Name }).ToListAsync(cancellation)).ForEach(p => Add("places", p.Id, p.Name));
        (await context.Stages.Select(s => new { s.Id, s.Name }).ToListAsync(cancellation)).ForEach(s => Add("stages", s.Id, s.Name));
        (await context.Reigns.Select(r => new { r.Id, r.PersonId }).ToListAsync(cancellation)).ForEach(r => _reigns[r.Id] = r.PersonId);
    }

    private Statement? Of(Claim claim) => claim switch
    {
        Account a => On(a, a.EventId, a.PersonId, a.PolityId, a.PlaceId, a.StageId, a.Kind == AccountKind.Summary ? words.Of(a.Kind) : $"{words.Of(a.Kind)}: {Words.Pick(a.Text).Text}"),
        DateClaim d => On(d, d.EventId, d.PersonId ?? (d.ReignId is { } reign ? _reigns[reign] : null), null, null, null, $"{words.Of(d.Role)}: {Words.Say(d.Date)}"),
        NameClaim n => On(n, null, n.PersonId, n.PolityId, n.PlaceId, null, $"{words["Record.Names"]}: {n.Text}"),
        PlaceClaim p => On(p, p.EventId, null, p.PolityId, null, null, $"{words.Of(p.Role)}: {Words.Name(p.Place!.Name)}"),
        Participation p => On(p, p.EventId, null, null, null, null, $"{(p.Person is { } person ? Words.Name(person.Name) : Polity(p.PolityId!))}: {words.Of(p.Role)}"),
        Force f => On(f, f.EventId, null, null, null, null, $"{words.Of(f.Measure)}: {Figures.Say(f, words)}{(f.Of is { } of ? " — " + Words.Pick(of).Text : "")}"),
        Outcome o => On(o, o.EventId, null, null, null, null, $"{words["Record.Outcome"]}: {Words.Pick(o.Text).Text}"),
        EventLink l => On(l, l.EventId, null, null, null, null, $"{words.Of(l.Kind)}: {Words.Name(l.Target!.Title)}"),
        Reign r => On(r, null, r.PersonId, null, null, null, $"{Words.Pick(r.Title).Text}, {Polity(r.PolityId)}"),
        Affiliation a => On(a, null, a.PersonId, null, null, null, $"{Polity(a.PolityId)}{(a.Role is { } role ? ", " + Words.Pick(role).Text : "")}"),
        Kinship k => On(k, null, k.PersonId, null, null, null, $"{words.Of(k.Kin)}: {Words.Name(k.Relative!.Name)}"),
        TerritorialChange c => On(c, c.EventId, null, null, null, null, $"{words["Record.Land"]}: {Holder(c.From)} → {Holder(c.To)}"),
        _ => null,
    };

    private Statement? On(Claim claim, string? e, string? person, string? polity, string? place, string? stage, string text)
    {
        var (section, id) = e is not null ? ("events", e) : person is not null ? ("people", person) : polity is not null ? (SectionOf(polity), polity)
            : place is not null ? ("places", place) : ("stages", stage ?? "");
        return _titles.TryGetValue((section, id), out var title) ? new(claim, section, id, title, text) : null;
    }

    private string SectionOf(string polity) => names.Polity(polity).Kind == PolityKind.Juz ? "juzes" : "polities";

    private string Polity(string id) => Words.Name(names.Polity(id).Name);

    private string Holder(string? id) => id switch
    {
        null => words["Land.Nobody"],
        Atlas.Polities.Polity.NotTold => words["Holder.not-told"],
        _ => Polity(id),
    };
}
