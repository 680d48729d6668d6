namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>A value of a facet as a link.</summary>
/// <param name="Key">Tells it from the others on the page: <c>stage:stage-4</c>.</param>
/// <param name="Text">Its name.</param>
/// <param name="Address">The selection with it, or without it where it is picked.</param>
/// <param name="Total">How many items that selection finds.</param>
/// <param name="More">How many more than now.</param>
/// <param name="Items">How many items have the value, of those that the other facets leave.</param>
/// <param name="IsPicked">Whether it is picked.</param>
internal sealed record DeskFacetValue(string Key, string Text, string Address, int Total, int More, int Items, bool IsPicked);
