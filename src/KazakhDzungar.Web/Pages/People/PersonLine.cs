using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages.People;

/// <summary>A person as a line of the list.</summary>
internal sealed record PersonLine(string Id, LocalText Name, IReadOnlyList<string> Polities, IReadOnlyList<LocalText> Titles, int Events);
