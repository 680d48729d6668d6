using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Events;

/// <summary>A figure: a strength, a loss, a gift, a length of time. A single number has no <see cref="Max"/>; open ends are in the qualifier.</summary>
public sealed class Force : Claim
{
    public string EventId { get; init; } = "";

    public string? Side { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>What is counted, where the measure does not say it.</summary>
    public LocalText? Of { get; init; }

    public required double Min { get; init; }

    /// <summary>The upper end of a range, inclusive.</summary>
    public double? Max { get; init; }

    public FigureQualifier Qualifier { get; init; }

    /// <summary>Asked for, not given.</summary>
    public bool Demand { get; init; }
}
