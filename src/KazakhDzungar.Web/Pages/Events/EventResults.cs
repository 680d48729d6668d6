using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Pages.Events;

/// <summary>A page of the events that a selection finds.</summary>
/// <param name="View">How they are shown: list, table or map.</param>
/// <param name="Items">The events, in the order of the selection.</param>
/// <param name="ByTime">Whether they are in the order of time, and get a heading for each decade.</param>
/// <param name="Map">All events of the selection on a map; null in the other views.</param>
internal sealed record EventResults(string View, IReadOnlyList<EventItem> Items, bool ByTime, DrawnMap? Map);
