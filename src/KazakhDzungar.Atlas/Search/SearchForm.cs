using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A form of words by which a record is found.</summary>
/// <param name="Text">The words.</param>
/// <param name="Origin">How they came to be.</param>
/// <param name="Language">BCP 47, with the script where it is not the usual one.</param>
public sealed record SearchForm(string Text, FormOrigin Origin, string Language)
{
    /// <summary>A text in each language that it has.</summary>
    public static IEnumerable<SearchForm> Of(LocalText text, FormOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new[] { (text.En, "en"), (text.Kk, "kk"), (text.Ru, "ru") }.Where(t => t.Item1 is not null).Select(t => new SearchForm(t.Item1!, origin, t.Item2));
    }

    /// <summary>The form in Latin letters by the standards of its language.</summary>
    public IEnumerable<SearchForm> Transliterated()
    {
        (FormOrigin Origin, string? Text)[] written = Language switch
        {
            "kk" => [(FormOrigin.KazakhLatin, Transliteration.KazakhLatin.Of(Text))],
            "ru" => [(FormOrigin.BgnPcgn, Transliteration.BgnPcgn.Of(Text)), (FormOrigin.Iso9, Transliteration.Iso9.Of(Text))],
            _ => [],
        };
        return written.Where(w => w.Text is not null).Select(w => new SearchForm(w.Text!, w.Origin, Language + "-Latn"));
    }
}
