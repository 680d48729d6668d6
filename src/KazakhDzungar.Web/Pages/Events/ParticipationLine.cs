using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Storage;

namespace KazakhDzungar.Web.Pages.Events;

/// <summary>An event in which a person or polity took part, and what the texts claim of the part.</summary>
internal sealed record ParticipationLine(EventLine Event, IReadOnlyList<Participation> Claims)
{
    public static async Task<IReadOnlyList<ParticipationLine>> ReadForPersonAsync(AtlasDbContext context, string person, CancellationToken cancellation)
    {
        var claims = await context.ReadClaimsAsync<Participation>(c => c.Where(p => p.PersonId == person), cancellation);
        return Join(await EventLine.ReadAsync(context.Events.Where(e => e.Participants.Any(p => p.PersonId == person)), cancellation), claims);
    }

    /// <summary>A polity takes part by name or by having a side.</summary>
    public static async Task<IReadOnlyList<ParticipationLine>> ReadForPolityAsync(AtlasDbContext context, string polity, CancellationToken cancellation)
    {
        var claims = await context.ReadClaimsAsync<Participation>(c => c.Where(p => p.PolityId == polity), cancellation);
        var events = context.Events.Where(e => e.Participants.Any(p => p.PolityId == polity) || e.Sides.Any(s => s.PolityId == polity));
        return Join(await EventLine.ReadAsync(events, cancellation), claims);
    }

    private static IReadOnlyList<ParticipationLine> Join(IReadOnlyList<EventLine> events, IReadOnlyList<Participation> claims)
    {
        var byEvent = claims.ToLookup(c => c.EventId, StringComparer.Ordinal);
        return [.. events.Select(e => new ParticipationLine(e, [.. byEvent[e.Id]]))];
    }
}
