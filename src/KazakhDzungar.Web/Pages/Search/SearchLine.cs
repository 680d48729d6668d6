using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Web.Pages.Search;

/// <summary>A record found, as a page or a list of suggestions shows it.</summary>
/// <param name="Title">Its title in parts, those marked that match.</param>
/// <param name="Language">The language of the title.</param>
/// <param name="Address">Its page.</param>
/// <param name="About">When it was, or what it is; empty where its kind says all.</param>
/// <param name="Grade">How well it matches.</param>
/// <param name="Form">The form that matches, where it is not the title, in parts.</param>
/// <param name="Origin">How that form came to be.</param>
/// <param name="FormLanguage">The language of the form.</param>
internal sealed record SearchLine(
    IReadOnlyList<(string Text, bool Marked)> Title, string Language, string Address, string About, MatchGrade Grade,
    IReadOnlyList<(string Text, bool Marked)>? Form, FormOrigin Origin, string? FormLanguage);
