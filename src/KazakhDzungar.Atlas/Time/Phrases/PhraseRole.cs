namespace KazakhDzungar.Atlas.Time;

/// <summary>The place a date takes in a phrase, from which each language chooses case and article.</summary>
internal enum PhraseRole
{
    /// <summary>Alone, or in a list.</summary>
    Named,

    /// <summary>After "around".</summary>
    Around,

    /// <summary>The start of something.</summary>
    From,

    /// <summary>The end of something whose start is told.</summary>
    To,

    /// <summary>The end of something whose start is not told.</summary>
    Until,

    /// <summary>After "not later than" and "not before".</summary>
    Limit,

    /// <summary>One of the two dates between which something lies.</summary>
    Between,
}
