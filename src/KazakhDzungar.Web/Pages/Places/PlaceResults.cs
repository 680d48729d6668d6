using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Pages.Places;

/// <summary>A page of the places that a selection finds.</summary>
/// <param name="View">How they are shown: table, list or map.</param>
/// <param name="Items">The places, in the order of the selection.</param>
/// <param name="Map">All places of the selection on a map; null in the other views.</param>
internal sealed record PlaceResults(string View, IReadOnlyList<PlaceItem> Items, DrawnMap? Map);
