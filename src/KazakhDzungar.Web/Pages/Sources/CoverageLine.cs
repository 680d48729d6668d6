using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages.Sources;

/// <summary>A sentence or card with the records that carry it, or why nothing is recorded from it.</summary>
internal sealed record CoverageLine(string Anchor, Locator Place, LocalText? Nothing, IReadOnlyList<RecordLink> Records);
