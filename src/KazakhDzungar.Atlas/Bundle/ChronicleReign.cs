using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>
/// A person's reign in a polity. What is not told of one end is bounded by the other alone, and by nothing on its far side:
/// <see cref="DayNumber.UnboundedMin"/>, <see cref="DayNumber.UnboundedMax"/>.
/// </summary>
public sealed record ChronicleReign(string PersonId, LocalText Name, string PolityId, int StartMin, int StartMax, int EndMin, int EndMax)
{
    internal static ChronicleReign Of(Person person, Reign reign)
    {
        var start = reign.Dates.Find(d => d.Role == DateRole.ReignStart && d.Shown)?.Date;
        var end = reign.Dates.Find(d => d.Role == DateRole.ReignEnd && d.Shown)?.Date;
        return new(
            person.Id, person.Name, reign.PolityId,
            start?.StartMin ?? DayNumber.UnboundedMin,
            start?.EndMax ?? end?.StartMin ?? DayNumber.UnboundedMax,
            end?.StartMin ?? start?.EndMax ?? DayNumber.UnboundedMin,
            end?.EndMax ?? DayNumber.UnboundedMax);
    }
}
