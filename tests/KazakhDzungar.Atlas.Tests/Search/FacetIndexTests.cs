using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Atlas.Tests.Search;

/// <summary>Values of one facet are alternatives, facets narrow one another.</summary>
public sealed class FacetIndexTests
{
    private static readonly FacetIndex Index = new(
        4,
        [
            new("shape", ["round", "square", "none"], [["round"], ["round"], ["square"], ["round", "square"]]),
            new("colour", ["red", "blue"], [["red"], ["blue"], ["blue"], []]),
        ]);

    [Fact]
    public void Alternatives_add_up_and_facets_narrow()
    {
        var picks = Picks.None.With("shape", "round").With("shape", "square");
        Assert.Equal([0, 1, 2, 3], Index.Select(picks, ItemSet.All(4)).Positions);
        Assert.Equal([1, 2], Index.Select(picks.With("colour", "blue"), ItemSet.All(4)).Positions);
        Assert.Equal([], Index.Select(Picks.None.With("shape", "none"), ItemSet.All(4)).Positions);
    }

    [Fact]
    public void A_count_tells_what_a_value_has_and_what_it_would_come_to()
    {
        var counts = Index.Count("shape", Picks.None.With("shape", "square").With("colour", "blue"), ItemSet.All(4));
        Assert.Equal([new("round", 1, 2, false), new("square", 1, 1, true), new("none", 0, 1, false)], counts);
    }

    [Fact]
    public void A_value_that_nobody_declared_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => new Facet("shape", ["round"], [["oval"]]));

    [Fact]
    public void Sets_over_a_word_s_width_keep_every_position()
    {
        var threes = ItemSet.Where(200, i => i % 3 == 0);
        var fives = ItemSet.Where(200, i => i % 5 == 0);
        Assert.Equal(Enumerable.Range(0, 200).Where(i => i % 15 == 0), threes.And(fives).Positions);
        Assert.Equal(Enumerable.Range(0, 200).Where(i => i % 3 == 0 || i % 5 == 0), threes.Or(fives).Positions);
        Assert.Equal(Enumerable.Range(0, 200).Where(i => i % 3 == 0 && i % 5 != 0), threes.Except(fives).Positions);
        Assert.Equal(200, ItemSet.All(200).Count);
        Assert.Throws<ArgumentException>(() => threes.And(ItemSet.All(199)));
    }
}
