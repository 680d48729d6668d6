namespace KazakhDzungar.Atlas.Land;

/// <summary>The kinds of grip on a region. <see cref="Held"/> is a layer of its own; the others lie over it.</summary>
public enum Hold
{
    /// <summary>Governed or lived in as its own; exactly one holder at any time.</summary>
    Held,

    /// <summary>Left to its own rulers under tribute or protection.</summary>
    Tributary,

    /// <summary>Grazed for a season or some years.</summary>
    Pasture,

    /// <summary>Raided and left again.</summary>
    Raided,

    /// <summary>Reached by an army, no more.</summary>
    Reached,

    /// <summary>Claimed, whoever held it.</summary>
    Claimed,
}
