namespace KazakhDzungar.Atlas.Sources;

/// <summary>How far a claim can be trusted.</summary>
public enum Certainty
{
    /// <summary>The text states it without reserve.</summary>
    Certain,

    /// <summary>The text or the editors think it likely.</summary>
    Probable,

    /// <summary>The text or the editors think that it may be.</summary>
    Possible,

    /// <summary>The text itself calls it a legend.</summary>
    Legend,

    /// <summary>Cannot be true as printed; kept, flagged and explained.</summary>
    Impossible,
}
