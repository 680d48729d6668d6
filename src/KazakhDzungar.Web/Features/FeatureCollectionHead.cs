namespace KazakhDzungar.Web.Features;

/// <summary>What a collection of features says of itself.</summary>
/// <param name="Title">What it is, in words.</param>
/// <param name="Query">The query that selects it, as it was sent; empty for everything.</param>
/// <param name="DataHash">The hash of the record that it is taken from.</param>
/// <param name="Written">When it is written.</param>
/// <param name="Matched">How many features the query finds, of which it may hold a part.</param>
/// <param name="Links">Its links.</param>
internal sealed record FeatureCollectionHead(string Title, string Query, string DataHash, DateTimeOffset Written, int Matched, IReadOnlyList<FeatureLink> Links);
