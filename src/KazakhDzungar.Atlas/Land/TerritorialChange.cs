using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Land;

/// <summary>An event's effect on land. What is written down; holdings follow from it by replay.</summary>
public sealed class TerritorialChange : Claim
{
    /// <summary>Its slug in <c>data/land/changes.json</c>.</summary>
    public required string Key { get; init; }

    public required string EventId { get; init; }

    public HistoricalEvent? Event { get; init; }

    public required Hold Hold { get; init; }

    /// <summary>A polity's id, <c>not-told</c>, or null for nobody (overlays).</summary>
    public string? From { get; init; }

    /// <summary>A polity's id, <c>not-told</c>, or null for nobody (overlays).</summary>
    public string? To { get; init; }

    public required DateColumns Date { get; init; }

    /// <summary>When an overlay ended, where the same change tells it.</summary>
    public DateColumns? Until { get; init; }

    public List<ChangedRegion> Regions { get; init; } = [];
}
