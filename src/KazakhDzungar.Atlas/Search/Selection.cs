using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A question to a catalogue: what is picked, when, where, which words, in which order, how much of it. Immutable.</summary>
public sealed record Selection
{
    /// <summary>How many items a page of the explorer has.</summary>
    public const int DefaultLimit = 50;

    /// <summary>The most that one answer gives.</summary>
    public const int MaxLimit = 1000;

    public Picks Picks { get; init; } = Picks.None;

    /// <summary>The time asked for; null for any.</summary>
    public TimeWindow? Time { get; init; }

    /// <summary>How sure it has to be that an item is of that time: <see cref="Truth.Possibly"/> or <see cref="Truth.Surely"/>. Of no weight without a time.</summary>
    public Truth Temporal { get; init; } = Truth.Possibly;

    /// <summary>The box that an item has to lie in; null for anywhere.</summary>
    public Extent? Extent { get; init; }

    /// <summary>Words that an item has to have; null for any.</summary>
    public string? Text { get; init; }

    public SelectionSort Sort { get; init; }

    /// <summary>How many items are passed over.</summary>
    public int Offset { get; init; }

    /// <summary>1 to <see cref="MaxLimit"/>.</summary>
    public int Limit { get; init; } = DefaultLimit;

    /// <summary>Whether anything narrows it.</summary>
    public bool IsNarrowed => Picks.Facets.Any() || Time is not null || Extent is not null || Text is not null;

    public Selection With(string facet, string value) => this with { Picks = Picks.With(facet, value), Offset = 0 };

    public Selection Without(string facet) => this with { Picks = Picks.Without(facet), Offset = 0 };

    public Selection Without(string facet, string value) => this with { Picks = Picks.Without(facet, value), Offset = 0 };

    public Selection WithoutTime() => this with { Time = null, Temporal = Truth.Possibly, Offset = 0 };

    public Selection WithoutExtent() => this with { Extent = null, Offset = 0 };

    public Selection WithoutText() => this with { Text = null, Offset = 0 };

    /// <summary>Everything, in the same order.</summary>
    public Selection Cleared() => new() { Sort = Sort, Limit = Limit };
}
