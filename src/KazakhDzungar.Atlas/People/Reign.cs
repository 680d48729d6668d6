using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.People;

/// <summary>A person's tenure of a title in a polity.</summary>
public sealed class Reign : Claim
{
    public string PersonId { get; init; } = "";

    public Person? Person { get; init; }

    public required string PolityId { get; init; }

    public Polity? Polity { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>Claims of its start and of its end, by their role.</summary>
    public List<DateClaim> Dates { get; init; } = [];

    /// <summary>
    /// From when to when, by the dates that are shown. What is not told of one end is bounded by the other alone, and by nothing on its
    /// far side: <see cref="DayNumber.UnboundedMin"/>, <see cref="DayNumber.UnboundedMax"/>.
    /// </summary>
    public DateBounds Bounds
    {
        get
        {
            var start = Dates.Find(d => d.Role == DateRole.ReignStart && d.Shown)?.Date;
            var end = Dates.Find(d => d.Role == DateRole.ReignEnd && d.Shown)?.Date;
            return new(
                start?.StartMin ?? DayNumber.UnboundedMin,
                start?.EndMax ?? end?.StartMin ?? DayNumber.UnboundedMax,
                end?.StartMin ?? start?.EndMax ?? DayNumber.UnboundedMin,
                end?.EndMax ?? DayNumber.UnboundedMax);
        }
    }
}
