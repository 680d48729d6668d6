using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Tests.Sources;

/// <summary>Which sentences a citation covers.</summary>
public sealed class LocatorsTests
{
    private static readonly Source Text = new()
    {
        Id = "text", Title = new("A text", null, null), Kind = SourceKind.JournalArticle, Description = new("A text.", null, null), Cards = ["Oirats"],
        Sections =
        [
            new() { Key = "results", Heading = "Results", Order = 1, ByParagraph = true, Sentences = [2, 3] },
            new() { Key = "lead", Heading = "Lead", Order = 0, ByParagraph = false, Sentences = [4] },
        ],
    };

    [Fact]
    public void Sentences_come_in_the_order_of_the_text() => Assert.Equal(
        ["lead/1", "lead/2", "lead/3", "lead/4", "results/1.1", "results/1.2", "results/2.1", "results/2.2", "results/2.3"], Locators.SentencesOf(Text));

    [Theory]
    [InlineData("lead/2", "lead/2")]
    [InlineData("lead/2-4", "lead/2 lead/3 lead/4")]
    [InlineData("results/2.3", "results/2.3")]
    [InlineData("results/2.2-3", "results/2.2 results/2.3")]
    [InlineData("results/1", "results/1.1 results/1.2")]
    [InlineData("results/1-2", "results/1.1 results/1.2 results/2.1 results/2.2 results/2.3")]
    [InlineData("card/Oirats", "card/Oirats")]
    [InlineData("elsewhere/1", "")]
    [InlineData("lead", "")]
    public void A_citation_covers_each_of_its_sentences(string locator, string covered) =>
        Assert.Equal(covered.Split(' ', StringSplitOptions.RemoveEmptyEntries), Locators.CoveredBy(Text, locator));
}
