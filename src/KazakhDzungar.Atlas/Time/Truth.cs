namespace KazakhDzungar.Atlas.Time;

/// <summary>A three-valued answer to a question about a doubtful date. The values are ordered: a larger one is more certain.</summary>
public enum Truth
{
    /// <summary>No reading of the date allows it.</summary>
    Not,

    /// <summary>Some reading of the date allows it, but not every one.</summary>
    Possibly,

    /// <summary>Every reading of the date demands it.</summary>
    Surely,
}
