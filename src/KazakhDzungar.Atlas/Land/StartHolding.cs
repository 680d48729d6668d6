namespace KazakhDzungar.Atlas.Land;

/// <summary>Who had a grip on a region on the atlas's first day.</summary>
/// <param name="RegionId">The region.</param>
/// <param name="Holder">A polity's id, or <see cref="TerritorialReplay.NotTold"/>.</param>
/// <param name="Hold">The grip; each region has exactly one that is held.</param>
public sealed record StartHolding(string RegionId, string Holder, Hold Hold = Hold.Held);
