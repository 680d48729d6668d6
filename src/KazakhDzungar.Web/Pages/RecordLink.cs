using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Web.Pages;

/// <summary>A record as a link.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its name.</param>
/// <param name="Address">Its page, or that of the event it belongs to; null for what only the map shows.</param>
/// <param name="Language">The language of the name where it is not the visitor's.</param>
internal sealed record RecordLink(RecordKind Kind, string Text, string? Address, string? Language = null);
