namespace KazakhDzungar.Atlas.Sources;

/// <summary>
/// One statement with its citations and its certainty. Every kind of claim is a table of its own; this is what they share.
/// Rival claims stand side by side, one of them <see cref="Shown"/>.
/// </summary>
public abstract class Claim
{
    public int Id { get; init; }

    public Certainty Certainty { get; init; }

    /// <summary>True for the claim that the map, the lists and the phrases use.</summary>
    public bool Shown { get; init; } = true;

    /// <summary>Why it is shown or not, or why it is in doubt.</summary>
    public LocalText? Reason { get; init; }

    public List<Citation> Citations { get; init; } = [];

    /// <summary>All four at once, for the readers of <c>data/</c>.</summary>
    internal ClaimFields Support
    {
        init => (Certainty, Shown, Reason, Citations) = (value.Certainty, value.Shown, value.Reason, value.Citations);
    }
}
