namespace KazakhDzungar.Atlas.Land;

/// <summary>The network, or everything that stands in its way.</summary>
public sealed record NetworkResult
{
    /// <summary>The network; null when there is any problem.</summary>
    public FrontierNetwork? Network { get; init; }

    /// <summary>All problems found, not only the first.</summary>
    public required IReadOnlyList<LandProblem> Problems { get; init; }
}
