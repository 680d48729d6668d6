namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>A region that stands out on a drawn map.</summary>
/// <param name="Id">The region.</param>
/// <param name="Label">What a reader is told of it.</param>
/// <param name="Address">Where it leads; null where it is what the page is about.</param>
internal sealed record DrawnRegion(string Id, string Label, string? Address);
