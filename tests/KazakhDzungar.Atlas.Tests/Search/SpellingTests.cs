using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Atlas.Tests.Search;

public sealed class SpellingTests
{
    private const string Letters = "abc";
    private const int Longest = 5;

    [Theory]
    [InlineData("amursana", "amursana", true)]
    [InlineData("amursana", "amursena", true)]
    [InlineData("amursana", "amurana", true)]
    [InlineData("amursana", "amurssana", true)]
    [InlineData("amursana", "amusrana", true)]
    [InlineData("amursana", "masursana", false)]
    [InlineData("amursana", "amrusnaa", false)]
    [InlineData("ab", "ba", true)]
    [InlineData("", "a", true)]
    public void One_error_is_one_letter_or_two_changed_about(string one, string other, bool close)
    {
        Assert.Equal(close, Spelling.IsClose(one, other));
        Assert.Equal(close, Spelling.IsClose(other, one));
    }

    [Fact]
    public void Words_within_one_error_of_each_other_have_a_variant_in_common()
    {
        var words = Words(Longest).ToList();
        var variants = words.ConvertAll(w => Spelling.Variants(w).ToHashSet());
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = 0; j < words.Count; j++)
            {
                Assert.True(!Spelling.IsClose(words[i], words[j]) || variants[i].Overlaps(variants[j]), $"{words[i]} {words[j]}");
            }
        }
    }

    private static IEnumerable<string> Words(int length) =>
        length == 0 ? [""] : Words(length - 1).SelectMany(w => w.Length == length - 1 ? Letters.Select(l => w + l).Prepend(w) : [w]);
}
