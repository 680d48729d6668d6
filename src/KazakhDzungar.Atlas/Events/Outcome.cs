using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Events;

/// <summary>How an event ended.</summary>
public sealed class Outcome : Claim
{
    public string EventId { get; init; } = "";

    /// <summary>The key of the side that won, <c>none</c> where nobody did, null where there was nothing to win.</summary>
    public string? Victor { get; init; }

    public required LocalText Text { get; init; }
}
