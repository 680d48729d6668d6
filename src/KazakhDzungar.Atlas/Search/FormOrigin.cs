namespace KazakhDzungar.Atlas.Search;

/// <summary>How a form of words by which a record is found came to be. The order is that in which one is preferred to show.</summary>
public enum FormOrigin
{
    /// <summary>The title or name under which the atlas shows the record.</summary>
    Title,

    /// <summary>A form that a source prints or that the editors add.</summary>
    Name,

    /// <summary>Kazakh in Latin letters: <see cref="Transliteration.KazakhLatin"/>.</summary>
    KazakhLatin,

    /// <summary>Russian in Latin letters: <see cref="Transliteration.BgnPcgn"/>.</summary>
    BgnPcgn,

    /// <summary>Russian in Latin letters: <see cref="Transliteration.Iso9"/>.</summary>
    Iso9,

    /// <summary>What the record tells.</summary>
    Text,
}
