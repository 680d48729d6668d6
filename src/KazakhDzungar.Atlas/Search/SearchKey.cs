using System.Text;

namespace KazakhDzungar.Atlas.Search;

/// <summary>
/// What spellings of a name have in common, in whichever script: <c>Abulkhair</c>, <c>Абулхаир</c> and <c>Abulqayir</c> have one key. Letters
/// that stand for one sound, or are taken for each other, fall together: <c>q k kh x h</c>, <c>w v</c>, <c>y i ı й ы</c>, <c>ts ch c ц ч</c>,
/// <c>j zh dzh dz z ж</c>, <c>sh ş ш щ s</c>, <c>gh ğ g</c>. A key is only compared, never shown.
/// </summary>
public static class SearchKey
{
    private const string Vowels = "aeiou";
    private const int LeastConsonants = 3;

    /// <summary>Letters that mean more than their base: Cyrillic, and Latin ones with marks.</summary>
    private static readonly Dictionary<char, string> Letters = (
        "аa әa бb вv гg ғg дd еe ёe жz зz иi йi кk қk лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хk һk цc чc шs щs ъ ыi іi ь эe юiu яia ҷz ҳk ӣi ӯu ѐe ѝi "
        + "şs šs ŝs çc čc žz ğg ıi əa").Split(' ').ToDictionary(pair => pair[0], pair => pair[1..]);

    /// <summary>Groups of Latin letters, the longer before what they contain.</summary>
    private static readonly (string Group, string Key)[] Groups =
    [
        ("shch", "s"), ("sch", "s"), ("tch", "c"), ("dzh", "z"), ("zh", "z"), ("sh", "s"), ("ch", "c"), ("kh", "k"), ("gh", "g"), ("ts", "c"), ("tz", "c"),
        ("dj", "z"), ("dz", "z"), ("ck", "k"), ("q", "k"), ("x", "k"), ("h", "k"), ("j", "z"), ("w", "v"), ("y", "i"), ("ie", "e"),
    ];

    /// <summary>The key of a word.</summary>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var latin = new StringBuilder(word.Length);
        foreach (var letter in word.ToLowerInvariant())
        {
            latin.Append(Letters.TryGetValue(letter, out var known) ? known : letter.ToString());
        }

        var key = FoldedText.Of(latin.ToString()).Replace(" ", "", StringComparison.Ordinal);
        return Single(Groups.Aggregate(key, (text, group) => text.Replace(group.Group, group.Key, StringComparison.Ordinal)));
    }

    /// <summary>The consonants of a key, after an <c>a</c> where it begins with a vowel; null where they are too few to tell names apart.</summary>
    public static string? Skeleton(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var consonants = Single(string.Concat(key.Where(c => !Vowels.Contains(c, StringComparison.Ordinal))));
        return consonants.Length < LeastConsonants || !char.IsAsciiLetter(key[0]) ? null
            : Vowels.Contains(key[0], StringComparison.Ordinal) ? "a" + consonants : consonants;
    }

    private static string Single(string text)
    {
        var single = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (single.Length == 0 || single[^1] != letter || char.IsAsciiDigit(letter))
            {
                single.Append(letter);
            }
        }

        return single.ToString();
    }
}
