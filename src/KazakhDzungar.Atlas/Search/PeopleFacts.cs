using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Search;

/// <summary>What the record says of each person, as facets need it.</summary>
internal static class PeopleFacts
{
    public static IReadOnlyList<PersonItem> Read(AtlasDbContext context, EventCatalogue events, ILookup<string, string> eventsByPerson)
    {
        var lives = context.Dates.Where(d => d.PersonId != null && d.Shown).Select(d => new { d.PersonId, d.Date }).AsEnumerable()
            .ToLookup(d => d.PersonId!, d => ItemTime.Of(d.Date), StringComparer.Ordinal);
        var reigns = ReadReigns(context);
        var names = context.Names.Where(n => n.PersonId != null).Select(n => new { n.PersonId, n.Text }).ToLookup(n => n.PersonId!, n => n.Text, StringComparer.Ordinal);
        var polities = context.Set<Affiliation>().OrderBy(a => a.Id).Select(a => new { a.PersonId, a.PolityId }).ToLookup(a => a.PersonId, a => a.PolityId, StringComparer.Ordinal);
        return context.People.OrderBy(p => p.Id).Select(p => new { p.Id, p.Name }).AsEnumerable().Select(p =>
        {
            var own = eventsByPerson[p.Id].Distinct(StringComparer.Ordinal).Select(id => events.Find(id)!).ToList();
            return new PersonItem
            {
                Id = p.Id, Title = p.Name, Names = [.. names[p.Id]], Events = own.Count, Weight = -own.Count,
                Polities = [.. polities[p.Id].Concat(reigns[p.Id].Select(r => r.Polity)).Distinct(StringComparer.Ordinal)],
                Titles = [.. reigns[p.Id].Select(r => r.Title).Distinct()],
                Times = [.. lives[p.Id], .. reigns[p.Id].SelectMany(r => r.Times), .. own.SelectMany(e => e.Times)],
                Points = [.. own.SelectMany(e => e.Points).Distinct()],
            };
        }).ToList();
    }

    /// <summary>Every claim about a person: also his part in events, which stands with them.</summary>
    public static IEnumerable<OwnedClaim> Claims(AtlasDbContext context) =>
    [
        .. context.Set<Account>().Where(c => c.PersonId != null).Select(c => new OwnedClaim(c.PersonId!, c.Id, c.Certainty)),
        .. context.Names.Where(c => c.PersonId != null).Select(c => new OwnedClaim(c.PersonId!, c.Id, c.Certainty)),
        .. context.Dates.Where(c => c.PersonId != null).Select(c => new OwnedClaim(c.PersonId!, c.Id, c.Certainty)),
        .. context.Dates.Join(context.Reigns, c => c.ReignId, r => r.Id, (c, r) => new OwnedClaim(r.PersonId, c.Id, c.Certainty)),
        .. context.Set<Affiliation>().Select(c => new OwnedClaim(c.PersonId, c.Id, c.Certainty)),
        .. context.Reigns.Select(c => new OwnedClaim(c.PersonId, c.Id, c.Certainty)),
        .. context.Set<Kinship>().Select(c => new OwnedClaim(c.PersonId, c.Id, c.Certainty)),
        .. context.Set<Kinship>().Select(c => new OwnedClaim(c.RelativeId, c.Id, c.Certainty)),
        .. context.Set<Participation>().Where(c => c.PersonId != null).Select(c => new OwnedClaim(c.PersonId!, c.Id, c.Certainty)),
    ];

    private static ILookup<string, (string Polity, LocalText Title, IReadOnlyList<ItemTime> Times)> ReadReigns(AtlasDbContext context)
    {
        var ends = context.Dates.Where(d => d.ReignId != null && d.Shown).Select(d => new { d.ReignId, d.Role, d.Date }).AsEnumerable()
            .ToLookup(d => d.ReignId!.Value, d => (d.Role, Bounds: Known(d.Date)));
        return context.Reigns.OrderBy(r => r.Id).Select(r => new { r.Id, r.PersonId, r.PolityId, r.Title }).AsEnumerable()
            .ToLookup(r => r.PersonId, r => (r.PolityId, r.Title, Times([.. ends[r.Id]])), StringComparer.Ordinal);
    }

    /// <summary>From the start to the end where both are told, otherwise what is told.</summary>
    private static IReadOnlyList<ItemTime> Times(IReadOnlyList<(DateRole Role, DateBounds Bounds)> ends)
    {
        var start = ends.Where(e => e.Role == DateRole.ReignStart).Select(e => (DateBounds?)e.Bounds).FirstOrDefault();
        var end = ends.Where(e => e.Role == DateRole.ReignEnd).Select(e => (DateBounds?)e.Bounds).FirstOrDefault();
        return (start, end) switch
        {
            ({ } s, { } e) when s.StartMin <= e.EndMax => [new(new(s.StartMin, Math.Min(s.StartMax, e.EndMax), Math.Max(e.EndMin, s.StartMin), e.EndMax), null)],
            ({ } s, null) => [new(s, null)],
            (null, { } e) => [new(e, null)],
            _ => [],
        };
    }

    /// <summary>A start of <c>../1714</c> says that somebody was in office in 1714, not since when; an end of <c>1759/..</c>, that he still was.</summary>
    private static DateBounds Known(DateColumns date) => date switch
    {
        { StartMin: DayNumber.UnboundedMin } => new(date.EndMin, date.EndMax, date.EndMin, date.EndMax),
        { EndMax: DayNumber.UnboundedMax } => new(date.StartMin, date.StartMax, date.StartMin, date.StartMax),
        _ => new(date.StartMin, date.StartMax, date.EndMin, date.EndMax),
    };
}
