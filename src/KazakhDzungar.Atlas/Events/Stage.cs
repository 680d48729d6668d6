using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Events;

/// <summary>A section of the narrative: background, four stages, aftermath.</summary>
public sealed class Stage
{
    public required string Id { get; init; }

    public required int Order { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>The heading as printed.</summary>
    public required string Heading { get; init; }

    /// <summary>The span that the heading prints, which does not bound what the section tells.</summary>
    public required DateColumns Span { get; init; }

    public List<Account> Accounts { get; init; } = [];

    public List<HistoricalEvent> Events { get; init; } = [];
}
