using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Atlas.Tests.Search;

public sealed class NameLikenessTests
{
    [Theory]
    [InlineData("Abulkhair Khan", "Abulkhair Khan", 1)]
    [InlineData("khan abulkhair", "Abulkhair Khan", 1)]
    [InlineData("Syrdarya", "Syr Darya", 1)]
    [InlineData("Abulkhair", "Galdan", 0)]
    [InlineData("", "Galdan", 0)]
    [InlineData("🦄", "Galdan", 0)]
    public void The_same_words_are_the_same_name(string name, string form, double likeness) => Assert.Equal(likeness, NameLikeness.Of(name, [form]), 6);

    [Fact]
    public void A_name_is_more_like_its_own_spelling_than_another_and_more_like_that_than_an_error()
    {
        double[] likeness = [.. new[] { "Davatsi", "Dawatsi", "Davatzsi" }.Select(name => NameLikeness.Of(name, ["Davatsi"]))];
        Assert.Equal(likeness.OrderDescending(), likeness);
        Assert.Equal(3, likeness.Distinct().Count());
        Assert.InRange(likeness[2], 0.5, 0.9);
    }

    [Fact]
    public void The_nearest_form_counts() => Assert.Equal(1, NameLikeness.Of("Даваци", ["Dawachi", "Давачи", "Даваци"]));
}
