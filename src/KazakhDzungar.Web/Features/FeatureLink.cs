namespace KazakhDzungar.Web.Features;

/// <summary>A link of an answer (RFC 8288; OGC 17-069r4, section 5.2).</summary>
/// <param name="Href">Where it leads, absolute.</param>
/// <param name="Rel">What that is to the answer.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Language">Its language, BCP 47; null where it has none.</param>
internal sealed record FeatureLink(string Href, string Rel, string Type, string? Title = null, string? Language = null);
