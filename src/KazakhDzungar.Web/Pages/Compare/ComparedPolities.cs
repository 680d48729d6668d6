using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Pages.Polities;

namespace KazakhDzungar.Web.Pages.Compare;

/// <summary>Two states or peoples.</summary>
/// <param name="A">The first.</param>
/// <param name="B">The second.</param>
/// <param name="Opposite">Events in which each has a side of its own, in order of time, with who won.</param>
/// <param name="Together">Events in which both are on one side.</param>
internal sealed record ComparedPolities(PolityRecord A, PolityRecord B, IReadOnlyList<ComparedPolities.Line> Opposite, IReadOnlyList<ComparedPolities.Line> Together)
{
    /// <summary>An event of both.</summary>
    /// <param name="Event">The event.</param>
    /// <param name="Victor">The one of the two that won, by its id; null where neither did, or none is told.</param>
    internal sealed record Line(EventItem Event, string? Victor);
}
