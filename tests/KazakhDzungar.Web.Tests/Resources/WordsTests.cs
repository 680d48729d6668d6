using System.Globalization;
using System.Resources;
using System.Text.Json;
using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Tests.Resources;

/// <summary>The interface has all its words in all three languages.</summary>
public sealed partial class WordsTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> Words = LocalText.Languages.ToDictionary(l => l, Read, StringComparer.Ordinal);

    public static TheoryData<string> Languages => [.. LocalText.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_the_same_keys(string language)
    {
        Assert.Equal(Words["en"].Keys.Order(StringComparer.Ordinal), Words[language].Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Words[language], w => string.IsNullOrWhiteSpace(w.Value));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_names_the_same_things_in_a_message(string language) =>
        Assert.All(Words["en"], w => Assert.Equal(Slots(w.Value), Slots(Words[language][w.Key])));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_value_of_every_enumeration_of_the_record_has_a_word(string language)
    {
        var values = typeof(Certainty).Assembly.GetExportedTypes().Where(t => t.IsEnum && t != typeof(RecordKind))
            .SelectMany(t => Enum.GetNames(t).Select(n => $"{t.Name}.{JsonNamingPolicy.KebabCaseLower.ConvertName(n)}"));
        Assert.All(values, key => Assert.Contains(key, (IDictionary<string, string>)Words[language]));
    }

    [Fact]
    public void Every_word_that_the_code_asks_for_is_there()
    {
        var folder = Path.GetFullPath("../src/KazakhDzungar.Web", AtlasFixture.Data);
        var files = Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories).Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.All(Asked().Matches(File.ReadAllText(file)), m => Assert.Contains(m.Groups["key"].Value, (IDictionary<string, string>)Words["en"])));
    }

    [Fact]
    public void Kazakh_and_Russian_are_translated() =>
        Assert.All(["kk", "ru"], language => Assert.All(
            Words[language].Where(w => Words["en"][w.Key] == w.Value && Letters().IsMatch(Slot().Replace(w.Value, ""))),
            w => Assert.Fail($"{language} {w.Key}: {w.Value}")));

    private static Dictionary<string, string> Read(string language)
    {
        var manager = new ResourceManager("KazakhDzungar.Web.Resources.Words", typeof(Web.Words).Assembly);
        var culture = language == "en" ? CultureInfo.InvariantCulture : new CultureInfo(language);
        return manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Slots(string text) => Slot().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, 1000)]
    private static partial Regex Slot();

    [GeneratedRegex("[A-Za-z]{2}", RegexOptions.None, 1000)]
    private static partial Regex Letters();

    [GeneratedRegex("""(?:\bT|\bwords)\["(?<key>[A-Za-z]+(?:\.[A-Za-z0-9-]+)+)"[\],]|"(?<key>Fault\.[A-Za-z]+)"|"(?<key>Nav\.[A-Za-z]+)""" + "\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked();
}
