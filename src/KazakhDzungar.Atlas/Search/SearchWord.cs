using System.Globalization;
using System.Text;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A word of a text as search compares it.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
/// <param name="Folded">Lower case, without accents and apostrophes; letters and digits only.</param>
/// <param name="Key">Its <see cref="SearchKey"/>.</param>
public sealed record SearchWord(int Start, int Length, string Folded, string Key)
{
    /// <summary>Within words they are passed over: <c>Abu'l</c> is <c>Abul</c>.</summary>
    private const string Apostrophes = "'’‘ʼʻʹʺʿʾˈ`´′″”";

    /// <summary>The words of a text. Whatever the text is, there is no error: what is neither letter nor digit parts words.</summary>
    public static IReadOnlyList<SearchWord> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<SearchWord>();
        var (start, at) = (-1, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var ofWord = Rune.IsLetterOrDigit(rune) || start >= 0 && IsInside(rune);
            if (ofWord && start < 0)
            {
                start = at;
            }
            else if (!ofWord && start >= 0)
            {
                Add(words, text, start, at);
                start = -1;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            Add(words, text, start, text.Length);
        }

        return words;
    }

    private static void Add(List<SearchWord> words, string text, int start, int end)
    {
        var plain = string.Concat(text[start..end].Where(c => !Apostrophes.Contains(c, StringComparison.Ordinal)));
        var folded = FoldedText.Of(plain).Replace(" ", "", StringComparison.Ordinal);
        if (folded.Length > 0)
        {
            words.Add(new(start, end - start, folded, SearchKey.Of(plain)));
        }
    }

    private static bool IsInside(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
        || rune.IsBmp && Apostrophes.Contains((char)rune.Value, StringComparison.Ordinal);
}
