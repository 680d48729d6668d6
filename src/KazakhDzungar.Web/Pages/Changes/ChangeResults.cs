using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Pages.Changes;

/// <summary>A page of the territorial changes that a selection finds.</summary>
/// <param name="View">How they are shown: table, list or map.</param>
/// <param name="Items">The changes, in the order of the selection.</param>
/// <param name="ByTime">Whether they are in the order of time, and get a heading for each decade.</param>
/// <param name="Map">The regions that they are about; null in the other views.</param>
internal sealed record ChangeResults(string View, IReadOnlyList<ChangeItem> Items, bool ByTime, DrawnMap? Map);
