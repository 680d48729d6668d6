using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Events;

/// <summary>An event as a line of a list: when, what, and of which kind.</summary>
internal sealed record EventLine(string Id, LocalText Title, EventKind Kind, string StageId, DateColumns Date, Certainty Certainty)
{
    /// <summary>The year under which the event is listed: the first in which it can have been, or the last where nothing bounds the first.</summary>
    public int Year => DayNumber.ToGregorian(Date.StartMin == DayNumber.UnboundedMin ? Date.EndMax : Date.StartMin).Year;

    /// <summary>Reads events in order of time, by the date that the atlas shows.</summary>
    public static async Task<IReadOnlyList<EventLine>> ReadAsync(IQueryable<HistoricalEvent> events, CancellationToken cancellation)
    {
        var lines = await events
            .Select(e => new { e.Id, e.Title, e.Kind, e.StageId, Shown = e.Dates.Where(d => d.Shown).Select(d => new { d.Date, d.Certainty }).First() })
            .ToListAsync(cancellation);
        return
        [
            .. lines.Select(e => new EventLine(e.Id, e.Title, e.Kind, e.StageId, e.Shown.Date, e.Shown.Certainty))
                .OrderBy(e => e.Date.StartMin == DayNumber.UnboundedMin ? e.Date.EndMax : e.Date.StartMin)
                .ThenBy(e => e.Date.EndMax).ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
    }
}
