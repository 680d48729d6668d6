using System.Text;

namespace KazakhDzungar.Atlas.Search;

/// <summary>Cyrillic written in Latin letters by the rules of a standard, letter by letter, capitals kept. Texts without Cyrillic letters stay as they are.</summary>
public sealed class Transliteration
{
    private const string VowelsAndSigns = "аеёиоуыэюяйъь";

    private readonly Dictionary<char, string> _letters;
    private readonly string _missing;
    private readonly string? _softE;

    /// <param name="letters">Letter and what it becomes, apart by spaces; a letter alone is dropped.</param>
    /// <param name="missing">Letters that the alphabet has no letter for.</param>
    /// <param name="softE">What <c>е</c> becomes at the beginning of a word and after vowels and signs, where that is something else.</param>
    private Transliteration(string letters, string missing = "", string? softE = null)
    {
        _letters = letters.Split(' ').ToDictionary(pair => pair[0], pair => pair[1..]);
        _missing = missing;
        _softE = softE;
    }

    /// <summary>
    /// Kazakh Cyrillic in the Latin alphabet of 31 letters approved in January 2021. It has no letters for <c>ц ч щ ё</c>: words with these
    /// have no form in it.
    /// </summary>
    public static Transliteration KazakhLatin { get; } = new(
        "аa әä бb вv гg ғğ дd еe жj зz иi йi кk қq лl мm нn ңñ оo өö пp рr сs тt уu ұū үü фf хh һh шş ъ ыy іı ь эe юiu яia", missing: "цчщё");

    /// <summary>Russian by the BGN/PCGN system of 1947: <c>ye</c> for <c>е</c> at the beginning, after vowels and after signs; <c>ё</c> likewise.</summary>
    public static Transliteration BgnPcgn { get; } = new(
        "аa бb вv гg дd еe ёë жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ” ыy ь’ эe юyu яya", softE: "y");

    /// <summary>Russian by ISO 9:1995 (ГОСТ 7.79–2000, system A): one letter for each letter.</summary>
    public static Transliteration Iso9 { get; } = new(
        "аa бb вv гg дd еe ёë жž зz иi йj кk лl мm нn оo пp рr сs тt уu фf хh цc чč шš щŝ ъʺ ыy ьʹ эè юû яâ");

    /// <summary>The text in Latin letters; null where the alphabet cannot write it.</summary>
    public string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = new StringBuilder(text.Length + 8);
        var before = ' ';
        foreach (var letter in text)
        {
            var small = char.ToLowerInvariant(letter);
            if (_missing.Contains(small, StringComparison.Ordinal))
            {
                return null;
            }

            written.Append(Capital(_letters.TryGetValue(small, out var latin) ? Softened(small, latin, before) : letter.ToString(), letter != small));
            before = small;
        }

        return written.ToString();
    }

    private string Softened(char letter, string latin, char before) =>
        _softE is not null && (letter is 'е' or 'ё') && (!char.IsLetter(before) || VowelsAndSigns.Contains(before, StringComparison.Ordinal)) ? _softE + latin : latin;

    /// <summary>The capital of the dotless <c>ı</c> is <c>I</c>.</summary>
    private static string Capital(string latin, bool capital) => capital && latin.Length > 0 ? (latin[0] == 'ı' ? 'I' : char.ToUpperInvariant(latin[0])) + latin[1..] : latin;
}
