namespace KazakhDzungar.Atlas.Land;

/// <summary>How sure the course of a frontier line is, whoever holds its sides.</summary>
public enum FrontierCertainty
{
    /// <summary>A text names it, or the ground leaves no choice. Drawn solid.</summary>
    Firm,

    /// <summary>A natural line that fits what the texts tell. Drawn dashed.</summary>
    Probable,

    /// <summary>The editors' guess. Drawn as a soft wide band.</summary>
    Guessed,
}
