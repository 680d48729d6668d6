namespace KazakhDzungar.Atlas.Search;

/// <summary>A filter that is left out.</summary>
/// <param name="Parameter">The facet, or <c>from</c> for the time, <c>temporal</c> for being sure of it, <c>bbox</c>, <c>q</c>.</param>
/// <param name="Values">What was picked of a facet; the text.</param>
public sealed record Dropped(string Parameter, IReadOnlyList<string> Values);
