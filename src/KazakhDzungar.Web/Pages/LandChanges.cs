using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages;

/// <summary>What land changed hands in a time, and what did last before it and next after it.</summary>
internal sealed record LandChanges(IReadOnlyList<LandChanges.Line> Lines, LandChanges.Line? Before, LandChanges.Line? After)
{
    public int RegionsHeld => Count(line => line.Hold == Hold.Held);

    public int RegionsPerhapsHeld => Count(line => line.Hold == Hold.Held && !line.Surely);

    public int RegionsGripped => Count(line => line.Hold != Hold.Held);

    public static LandChanges Of(Chronicle chronicle, DayRange days)
    {
        var titles = chronicle.Events.ToDictionary(e => e.Id, e => e.Title, StringComparer.Ordinal);
        List<Line> all =
        [
            .. chronicle.Changes.Select(c => new Line(
                c.EventId, titles[c.EventId], c.Hold, c.From, c.To, c.Date, c.Regions, days.Contains(new(c.Date.StartMin, c.Date.EndMax)))),
        ];
        return new(
            all.FindAll(line => days.Overlaps(new(line.Date.StartMin, line.Date.EndMax))),
            all.FindAll(line => line.Date.EndMax < days.First).MaxBy(line => line.Date.EndMax),
            all.Find(line => line.Date.StartMin > days.Last));
    }

    private int Count(Func<Line, bool> which) => Lines.Where(which).Sum(line => line.Regions.Count);

    /// <summary>One change of the grip on one or more regions.</summary>
    /// <param name="From">A polity's id, <c>not-told</c>, or null for nobody.</param>
    /// <param name="To">A polity's id, <c>not-told</c>, or null for nobody.</param>
    /// <param name="Surely">Whether every day on which it can have happened lies in the time asked for.</param>
    internal sealed record Line(
        string EventId, LocalText Event, Hold Hold, string? From, string? To, DateColumns Date, IReadOnlyList<string> Regions, bool Surely)
    {
        /// <summary>The year of the atlas in which it can first have happened.</summary>
        public int Year => DayNumber.ToGregorian(Math.Max(Date.StartMin, AtlasSpan.FirstDay)).Year;
    }
}
