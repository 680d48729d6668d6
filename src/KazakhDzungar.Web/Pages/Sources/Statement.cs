using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages.Sources;

/// <summary>A claim in a line of words, with the record that makes it.</summary>
/// <param name="Claim">The claim, with its citations.</param>
/// <param name="Section">The section of the record's page, <c>events</c>.</param>
/// <param name="Id">The record's id.</param>
/// <param name="Title">The record's title.</param>
/// <param name="Text">What is claimed.</param>
internal sealed record Statement(Claim Claim, string Section, string Id, LocalText Title, string Text);
