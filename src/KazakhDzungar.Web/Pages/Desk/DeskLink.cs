namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>One of several addresses to go to.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="IsHere">Whether it is what the page shows already.</param>
internal sealed record DeskLink(string Text, string Address, bool IsHere);
