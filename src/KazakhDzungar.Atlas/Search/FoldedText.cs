using System.Globalization;
using System.Text;

namespace KazakhDzungar.Atlas.Search;

/// <summary>Texts made alike for comparing: lower case, without accents, words apart by single spaces.</summary>
public static class FoldedText
{
    /// <summary>The text folded. What is neither letter nor digit parts words.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Sound(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Half a surrogate pair cannot be normalised; it is replaced.</summary>
    private static string Sound(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
}
