namespace KazakhDzungar.Atlas.Land;

/// <summary>What a replay found: the holdings, and everything that does not fit.</summary>
/// <param name="Holdings">By region, then layer, then time. Trustworthy only where there are no problems.</param>
/// <param name="Problems">All problems found.</param>
public sealed record ReplayResult(IReadOnlyList<Holding> Holdings, IReadOnlyList<LandProblem> Problems);
