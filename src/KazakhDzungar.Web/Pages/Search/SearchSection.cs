using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Web.Pages.Search;

/// <summary>What was found of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Its name, in the plural.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Lines">The best of them.</param>
/// <param name="All">Where all are: a desk with the same words, or the search of this kind alone; null where all stand here.</param>
/// <param name="AtDesk">Whether that is a desk.</param>
internal sealed record SearchSection(RecordKind Kind, string Name, int Count, IReadOnlyList<SearchLine> Lines, string? All, bool AtDesk);
