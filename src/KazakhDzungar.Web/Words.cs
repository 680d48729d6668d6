using System.Globalization;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using Microsoft.Extensions.Localization;

namespace KazakhDzungar.Web;

/// <summary>The words of the interface in the visitor's language, and texts of the record in the nearest language they have.</summary>
public sealed class Words(IStringLocalizer<Words> words)
{
    /// <summary>The words that the map's scripts need, by the keys they use.</summary>
    public IReadOnlyDictionary<string, string> Sheet => words.GetAllStrings(includeParentCultures: true)
        .Select(w => (Prefix: SheetPrefixes.Keys.FirstOrDefault(p => w.Name.StartsWith(p, StringComparison.Ordinal)), Word: w))
        .Where(w => w.Prefix is not null)
        .ToDictionary(w => SheetPrefixes[w.Prefix!] + w.Word.Name[w.Prefix!.Length..], w => w.Word.Value, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> SheetPrefixes = new(StringComparer.Ordinal) { ["Sheet."] = "", ["EventKind."] = "kind-", ["Hold."] = "hold-" };

    /// <summary>The visitor's language (BCP 47 <c>en</c>, <c>kk</c>, <c>ru</c>).</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>The words for a key, with what they name filled in.</summary>
    public string this[string key, params object[] arguments] =>
        arguments.Length == 0 ? words[key].Value : words[key, arguments].Value;

    /// <summary>The words for a value of an enumeration: <c>EventKind.battle</c>.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => words[$"{typeof(T).Name}.{EnumText.Of(value)}"].Value;

    /// <summary>A text of the record in the visitor's language, or in English.</summary>
    public static (string Text, string Language) Pick(LocalText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.In(Language);
    }

    /// <summary>A title or name, which all three languages have.</summary>
    public static string Name(LocalText name) => Pick(name).Text;

    /// <summary>A date as a phrase, Julian days in both calendars.</summary>
    public static string Say(DateColumns date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return DatePhrases.For(Language).SayBothCalendars(date.ToDate());
    }
}
