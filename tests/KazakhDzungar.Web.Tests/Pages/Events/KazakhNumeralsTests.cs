using KazakhDzungar.Web.Pages.Events;

namespace KazakhDzungar.Web.Tests.Pages.Events;

public sealed class KazakhNumeralsTests
{
    [Theory]
    [InlineData(3000, "нан", "ға")]
    [InlineData(150, "ден", "ге")]
    [InlineData(500_000, "нан", "ға")]
    [InlineData(200, "ден", "ге")]
    [InlineData(90, "нан", "ға")]
    [InlineData(70, "тен", "ке")]
    [InlineData(40, "тан", "қа")]
    [InlineData(16, "дан", "ға")]
    [InlineData(13, "тен", "ке")]
    [InlineData(5, "тен", "ке")]
    [InlineData(1_000_000, "нан", "ға")]
    public void Case_endings_follow_the_last_word_of_the_numeral(double number, string from, string to)
    {
        Assert.Equal(from, KazakhNumerals.Ablative(number));
        Assert.Equal(to, KazakhNumerals.Dative(number));
    }
}
