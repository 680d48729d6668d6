namespace KazakhDzungar.Atlas.Time;

/// <summary>The cases of a Russian word or phrase that phrases for dates need.</summary>
internal sealed record RussianForms(string Nominative, string Genitive, string Accusative, string Instrumental)
{
    /// <summary>The forms of an inanimate masculine or neuter, whose accusative is its nominative.</summary>
    public RussianForms(string nominative, string genitive, string instrumental)
        : this(nominative, genitive, nominative, instrumental)
    {
    }

    public string For(PhraseRole role) => role switch
    {
        PhraseRole.Named => Nominative,
        PhraseRole.To => Accusative,
        PhraseRole.Between => Instrumental,
        _ => Genitive,
    };

    /// <summary>Both words in each case: an adjective or numeral before its noun.</summary>
    public RussianForms With(RussianForms noun) => new(
        $"{Nominative} {noun.Nominative}",
        $"{Genitive} {noun.Genitive}",
        $"{Accusative} {noun.Accusative}",
        $"{Instrumental} {noun.Instrumental}");
}
