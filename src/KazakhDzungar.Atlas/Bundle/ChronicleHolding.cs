using KazakhDzungar.Atlas.Land;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>A grip on a region; the bounds are those of <see cref="Holding"/>.</summary>
public sealed record ChronicleHolding(string RegionId, string Holder, Hold Hold, int StartMin, int StartMax, int EndMin, int EndMax);
