using KazakhDzungar.Web.Pages;

namespace KazakhDzungar.Web.Tests.Pages;

public sealed class LocatorTests
{
    [Theory]
    [InlineData("stage-1/3", false, "stage-1", null, "3", null)]
    [InlineData("stage-4/17-18", false, "stage-4", null, "17–18", null)]
    [InlineData("results/2.8", true, "results", "2", "8", null)]
    [InlineData("results/20.7-8", true, "results", "20", "7–8", null)]
    [InlineData("results/19", true, "results", "19", null, null)]
    [InlineData("card/Dzungar–Qing Wars", false, null, null, null, "Dzungar–Qing Wars")]
    public void A_locator_is_taken_apart(string text, bool byParagraph, string? section, string? paragraph, string? sentences, string? card) =>
        Assert.Equal(new Locator(section, paragraph, sentences, card), Locator.Of(text, byParagraph));
}
