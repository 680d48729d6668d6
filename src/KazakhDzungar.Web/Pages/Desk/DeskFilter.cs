namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>Something that narrows a selection.</summary>
/// <param name="Key">Tells it from the others on the page: <c>stage:stage-4</c>.</param>
/// <param name="Facet">What it is about.</param>
/// <param name="Value">What is chosen.</param>
/// <param name="Address">The same selection without it.</param>
/// <param name="Count">How many items that one finds.</param>
internal sealed record DeskFilter(string Key, string Facet, string Value, string Address, int Count);
