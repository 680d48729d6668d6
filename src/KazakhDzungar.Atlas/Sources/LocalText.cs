namespace KazakhDzungar.Atlas.Sources;

/// <summary>A text by language (BCP 47 <c>en</c>, <c>kk</c>, <c>ru</c>). English is always there.</summary>
public sealed record LocalText(string En, string? Kk, string? Ru)
{
    /// <summary>The languages of the atlas, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<string> Languages = ["en", "kk", "ru"];

    /// <summary>The text in <paramref name="language"/>, or in English where it is missing, and the language it is in.</summary>
    public (string Text, string Language) In(string language) => language switch
    {
        "kk" when Kk is not null => (Kk, "kk"),
        "ru" when Ru is not null => (Ru, "ru"),
        _ => (En, "en"),
    };
}
