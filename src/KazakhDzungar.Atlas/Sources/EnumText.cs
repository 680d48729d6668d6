using System.Text.Json;

namespace KazakhDzungar.Atlas.Sources;

/// <summary>
/// The words of an enumeration as <c>data/</c>, the database and the interface write them: lower case, joined by hyphens
/// (<c>CouncilMember</c> is <c>council-member</c>).
/// </summary>
public static class EnumText
{
    /// <summary>The word for a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.ByValue[value];

    /// <summary>All words, in the order in which the values are declared.</summary>
    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => Words<T>.ByText.Keys;

    /// <summary>The value for a word; false for any other text.</summary>
    public static bool TryParse<T>(string text, out T value)
        where T : struct, Enum => Words<T>.ByText.TryGetValue(text, out value);

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue =
            Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

        public static readonly Dictionary<string, T> ByText =
            ByValue.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
