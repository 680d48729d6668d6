using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Atlas.Tests.Search;

/// <summary>A query is read whole or refused with the parameter that is wrong.</summary>
public sealed class SelectionGrammarTests(CatalogueFixture atlas) : IClassFixture<CatalogueFixture>
{
    private SelectionGrammar Grammar => atlas.Events.Grammar;

    [Theory]
    [InlineData("colour=red", "colour", SelectionFault.UnknownParameter)]
    [InlineData("Stage=stage-1", "Stage", SelectionFault.UnknownParameter)]
    [InlineData("stage=stage-9", "stage", SelectionFault.UnknownValue)]
    [InlineData("kind=Battle", "kind", SelectionFault.UnknownValue)]
    [InlineData("from=yesterday", "from", SelectionFault.BadDate)]
    [InlineData("from=1741/1742", "from", SelectionFault.BadDate)]
    [InlineData("to=[1741,1742]", "to", SelectionFault.BadDate)]
    [InlineData("from=1742&to=1741", "to", SelectionFault.BadDate)]
    [InlineData("from=1742&from=1743", "from", SelectionFault.GivenTwice)]
    [InlineData("temporal=not", "temporal", SelectionFault.UnknownValue)]
    [InlineData("temporal=perhaps", "temporal", SelectionFault.UnknownValue)]
    [InlineData("bbox=1,2,3", "bbox", SelectionFault.BadExtent)]
    [InlineData("bbox=60,50,70,40", "bbox", SelectionFault.BadExtent)]
    [InlineData("bbox=NaN,40,70,50", "bbox", SelectionFault.BadExtent)]
    [InlineData("bbox=-1e9,40,70,50", "bbox", SelectionFault.BadExtent)]
    [InlineData("sort=colour", "sort", SelectionFault.UnknownValue)]
    [InlineData("limit=0", "limit", SelectionFault.BadNumber)]
    [InlineData("limit=-1", "limit", SelectionFault.BadNumber)]
    [InlineData("limit=1001", "limit", SelectionFault.BadNumber)]
    [InlineData("limit=99999999999999999999", "limit", SelectionFault.BadNumber)]
    [InlineData("offset=-1", "offset", SelectionFault.BadNumber)]
    [InlineData("offset=1.5", "offset", SelectionFault.BadNumber)]
    public void What_is_wrong_is_named(string query, string parameter, SelectionFault fault)
    {
        var problem = Grammar.Read(CatalogueTests.Query(query), out _);
        Assert.NotNull(problem);
        Assert.Equal((parameter, fault), (problem.Parameter, problem.Fault));
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused() =>
        Assert.Equal(SelectionFault.TooLong, Grammar.Read(CatalogueTests.Query("q=" + new string('ж', 201)), out _)?.Fault);

    [Theory]
    [InlineData("to=1758&from=1741&kind=raid&stage=stage-4&kind=embassy", "stage=stage-4&kind=embassy&kind=raid&from=1741&to=1758")]
    [InlineData("stage=&q=&from=&to=&bbox=&sort=&offset=&temporal=", "")]
    [InlineData("temporal=surely", "temporal=surely")]
    [InlineData("from=1741&temporal=surely&sort=date&offset=0&limit=50", "from=1741&temporal=surely")]
    [InlineData("from=..&to=1741-02-28T12:00:00Z", "to=1741-02-28T12:00:00Z")]
    [InlineData("bbox=60.50,40,70,50&q= Aq  Orda ", "bbox=60.5,40,70,50&q=Aq%20%20Orda")]
    [InlineData("sort=title&offset=50&limit=1000", "sort=title&offset=50&limit=1000")]
    public void Equal_selections_are_written_alike(string query, string canonical)
    {
        Assert.Null(Grammar.Read(CatalogueTests.Query(query), out var selection));
        Assert.Equal(canonical, Grammar.Write(selection));
    }

    [Fact]
    public void Parameters_of_the_caller_are_his()
    {
        Assert.Null(Grammar.Read(CatalogueTests.Query("f=json&limit=7"), out var selection, ["f"], 100));
        Assert.Equal("limit=7", Grammar.Write(selection, 100));
        Assert.Equal("f", Grammar.Read(CatalogueTests.Query("f=json"), out _)?.Parameter);
    }

    [Theory]
    [InlineData("1741", true)]
    [InlineData("1741/1758", true)]
    [InlineData("1741/..", true)]
    [InlineData("/1758", true)]
    [InlineData("../..", true)]
    [InlineData("1741-02-28T00:00:00Z/1741-03-01T00:00:00Z", true)]
    [InlineData("..", false)]
    [InlineData("", false)]
    [InlineData("1758/1741", false)]
    [InlineData("1741/1742/1743", false)]
    [InlineData("{1741}", false)]
    public void An_interval_may_be_open(string text, bool good) => Assert.Equal(good, TimeWindow.TryParse(text, out _));

    [Theory]
    [InlineData("60,40,70,50", 65, 45, true)]
    [InlineData("60,40,70,50", 70, 50, true)]
    [InlineData("60,40,70,50", 71, 45, false)]
    [InlineData("170,40,-170,50", 175, 45, true)]
    [InlineData("170,40,-170,50", -175, 45, true)]
    [InlineData("170,40,-170,50", 65, 45, false)]
    [InlineData("60,40,-100,70,50,9000", 65, 45, true)]
    public void A_box_may_span_the_meridian_of_180(string box, double longitude, double latitude, bool inside)
    {
        Assert.True(Extent.TryParse(box, out var extent));
        Assert.Equal(inside, extent.Contains(longitude, latitude));
    }
}
