using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>An event's effect on land; the fields are those of <see cref="TerritorialChange"/>.</summary>
public sealed record ChronicleChange(string EventId, Hold Hold, string? From, string? To, DateColumns Date, IReadOnlyList<string> Regions);
