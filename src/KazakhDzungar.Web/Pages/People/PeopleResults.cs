using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Web.Pages.People;

/// <summary>A page of the people that a selection finds.</summary>
/// <param name="View">How they are shown: table or list.</param>
/// <param name="Items">The people, in the order of the selection.</param>
internal sealed record PeopleResults(string View, IReadOnlyList<PersonItem> Items);
