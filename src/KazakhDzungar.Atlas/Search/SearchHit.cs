using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A record that was found.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title or name.</param>
/// <param name="Grade">How well it matches.</param>
/// <param name="Form">The form of words that matches, where it is not the title in the language asked for.</param>
public sealed record SearchHit(RecordKind Kind, string Id, LocalText Title, MatchGrade Grade, SearchForm? Form);
