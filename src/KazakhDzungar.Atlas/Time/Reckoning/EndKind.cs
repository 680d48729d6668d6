namespace KazakhDzungar.Atlas.Time;

/// <summary>How an end of an interval is told.</summary>
internal enum EndKind
{
    Dated,

    /// <summary><c>..</c>: there is no end on this side.</summary>
    Open,

    /// <summary>Nothing written: there is an end, but it is not known when.</summary>
    Unknown,
}
