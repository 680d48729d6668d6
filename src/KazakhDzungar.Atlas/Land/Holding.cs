namespace KazakhDzungar.Atlas.Land;

/// <summary>
/// A polity's grip on a region over a span with doubtful bounds, in days from 1970-01-01. Its first day lies in
/// [<see cref="StartMin"/>, <see cref="StartMax"/>], its last in [<see cref="EndMin"/>, <see cref="EndMax"/>], all inclusive:
/// surely on days StartMax..EndMin, possibly on days StartMin..EndMax.
/// </summary>
/// <param name="RegionId">The region.</param>
/// <param name="Holder">A polity's id, or <see cref="TerritorialReplay.NotTold"/>.</param>
/// <param name="Hold">The layer.</param>
/// <param name="StartMin">The earliest first day.</param>
/// <param name="StartMax">The latest first day.</param>
/// <param name="EndMin">The earliest last day.</param>
/// <param name="EndMax">The latest last day.</param>
/// <param name="StartChangeId">The change that began it; null where it stood at the start.</param>
/// <param name="EndChangeId">The change that ended it; null where it outlasts the atlas.</param>
public sealed record Holding(
    string RegionId,
    string Holder,
    Hold Hold,
    int StartMin,
    int StartMax,
    int EndMin,
    int EndMax,
    string? StartChangeId,
    string? EndChangeId);
