namespace KazakhDzungar.Atlas.Search;

/// <summary>How well a record matches, the best first.</summary>
public enum MatchGrade
{
    /// <summary>Its title is what was asked for.</summary>
    Whole,

    /// <summary>Its forms have every word.</summary>
    Words,

    /// <summary>Its forms have words that begin with what was asked for.</summary>
    Beginnings,

    /// <summary>Its forms have other spellings of the words.</summary>
    Spellings,

    /// <summary>Its forms have words that differ by a typing error, or share the consonants.</summary>
    Close,

    /// <summary>The names of those who took part or of its places have the words.</summary>
    Related,

    /// <summary>Its texts have the words.</summary>
    Text,
}
