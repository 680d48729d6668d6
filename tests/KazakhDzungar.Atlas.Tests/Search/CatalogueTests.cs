using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Search;

/// <summary>What a catalogue answers is what going through the items one by one finds.</summary>
public sealed class CatalogueTests(CatalogueFixture atlas) : IClassFixture<CatalogueFixture>
{
    private const int Rounds = 150;

    [Fact]
    public void Counts_of_events_never_lie() => CountsNeverLie(atlas.Events, 1);

    [Fact]
    public void Counts_of_people_never_lie() => CountsNeverLie(atlas.People, 2);

    [Fact]
    public void Counts_of_places_never_lie() => CountsNeverLie(atlas.Places, 3);

    [Fact]
    public void Counts_of_changes_never_lie() => CountsNeverLie(atlas.Changes, 4);

    [Fact]
    public void What_is_surely_of_a_time_is_possibly_of_it()
    {
        var random = new Random(5);
        for (var round = 0; round < Rounds; round++)
        {
            var possibly = RandomSelection(atlas.Events, random) with { Time = RandomTime(random), Temporal = Truth.Possibly };
            var surely = atlas.Events.Ask(possibly with { Temporal = Truth.Surely }).Matching;
            Assert.Equal(0, surely.Except(atlas.Events.Ask(possibly).Matching).Count);
        }
    }

    [Fact]
    public void Embassies_of_the_middle_juz_in_stage_four_are_found_by_their_archive()
    {
        Assert.Null(atlas.Events.Grammar.Read(Query("kind=embassy&juz=middle-juz&archive=avpri"), out var selection));
        var found = atlas.Events.Ask(selection).InOrder("en").ToList();
        Assert.NotEmpty(found);
        Assert.All(found, e => Assert.Equal(EventKind.Embassy, e.Kind));
    }

    [Fact]
    public void A_set_of_dates_does_not_hold_between_its_members()
    {
        var either = Assert.Single(atlas.Events.Items, e => e.Date.Edtf == "[1756-04,1757-04]");
        Assert.True(TimeWindow.TryParse("1756-08", "1756-10", out var between, out _));
        Assert.True(TimeWindow.TryParse("1757-04", null, out var after, out _));
        Assert.Equal(Truth.Not, either.Within(between!.Days));
        Assert.Equal(Truth.Possibly, either.Within(after!.Days));
    }

    [Fact]
    public void A_ruler_is_of_the_years_between_the_start_and_the_end_of_his_reign()
    {
        Assert.True(TimeWindow.TryParse("1733", "1733", out var time, out _));
        Assert.Equal(Truth.Surely, atlas.People.Find("galdan-tseren")!.Within(time!.Days));
    }

    [Fact]
    public void A_box_finds_the_land_it_touches()
    {
        var tashkent = atlas.Changes.Ask(new() { Extent = new(69, 41, 69.5, 41.5) });
        Assert.Contains(tashkent.InOrder("en"), c => c.Regions.Contains("tashkent"));
        Assert.Equal(0, atlas.Changes.Ask(new() { Extent = new(170, 41, -170, 41.5) }).Count);
    }

    [Theory]
    [InlineData("orbulaq", "orbulaq-1643")]
    [InlineData("ОРБҰЛАҚ шайқасы", "orbulaq-1643")]
    [InlineData("орбулак", "orbulaq-1643")]
    public void Words_are_found_in_any_language_and_case(string text, string id) =>
        Assert.Contains(atlas.Events.Ask(new() { Text = text }).InOrder("en"), e => e.Id == id);

    [Theory]
    [InlineData("\"' OR qqqq=1 --")]
    [InlineData("\0\ud800")]
    [InlineData("%_*()")]
    public void No_text_is_anything_but_words(string text) => Assert.Equal(0, atlas.Events.Ask(new() { Text = text }).Count);

    [Theory]
    [InlineData(SelectionSort.Date)]
    [InlineData(SelectionSort.Importance)]
    [InlineData(SelectionSort.Title)]
    public void Pages_together_are_the_whole_in_order(SelectionSort sort)
    {
        var all = new Selection { Sort = sort, Limit = 40 };
        var whole = atlas.Events.Ask(all).InOrder("kk").Select(e => e.Id).ToList();
        var pages = Enumerable.Range(0, 10).SelectMany(i => atlas.Events.Ask(all with { Offset = i * 40 }).Page("kk")).Select(e => e.Id);
        Assert.Equal(atlas.Events.Items.Count, whole.Count);
        Assert.Equal(whole, pages);
    }

    [Fact]
    public void Dropping_a_filter_brings_back_as_many_as_it_says()
    {
        Assert.Null(atlas.Events.Grammar.Read(Query("kind=embassy&stage=stage-1&from=1643&to=1643&temporal=surely"), out var selection));
        var answer = atlas.Events.Ask(selection);
        Assert.Equal(0, answer.Count);
        var without = answer.WithoutEach();
        Assert.Equal(["from", "kind", "stage", "temporal"], without.Select(w => w.Dropped.Parameter).Order(StringComparer.Ordinal));
        Assert.All(without, w => Assert.Equal(atlas.Events.Ask(w.Selection).Count, w.Count));
    }

    internal static IEnumerable<KeyValuePair<string, string>> Query(string text) =>
        text.Split('&').Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], Uri.UnescapeDataString(p[1])));

    private static void CountsNeverLie<TItem>(Catalogue<TItem> catalogue, int seed)
        where TItem : CatalogueItem
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var selection = RandomSelection(catalogue, random);
            var answer = catalogue.Ask(selection);
            Assert.Equal(BruteForce(catalogue, selection), answer.Matching.Positions);
            Assert.Equal(answer.Count, answer.Matching.Positions.Count());
            var facet = catalogue.Facets.Facets[random.Next(catalogue.Facets.Facets.Count)];
            foreach (var count in answer.Counts(facet.Name).Where(_ => random.Next(4) == 0))
            {
                Assert.Equal(catalogue.Ask(selection.Without(facet.Name).With(facet.Name, count.Value)).Count, count.Items);
                Assert.Equal(catalogue.Ask(selection.With(facet.Name, count.Value)).Count, count.Total);
                Assert.Equal(selection.Picks[facet.Name].Contains(count.Value), count.IsPicked);
            }

            Assert.Null(catalogue.Grammar.Read(catalogue.Grammar.Write(selection) is { Length: > 0 } text ? Query(text) : [], out var again));
            Assert.Equal(catalogue.Grammar.Write(selection), catalogue.Grammar.Write(again));
            Assert.Equal(answer.Matching.Positions, catalogue.Ask(again).Matching.Positions);
        }
    }

    private static List<int> BruteForce<TItem>(Catalogue<TItem> catalogue, Selection selection)
        where TItem : CatalogueItem =>
        Enumerable.Range(0, catalogue.Items.Count).Where(i =>
            selection.Picks.Facets.All(f => catalogue.Facets.Find(f)!.Of(i).Any(v => selection.Picks[f].Contains(v)))
            && (selection.Time is not { } time || catalogue.Items[i].Times.Select(t => t.Date?.Within(time.Days) ?? t.Bounds.Within(time.Days)).DefaultIfEmpty().Max() >= selection.Temporal)).ToList();

    private static Selection RandomSelection<TItem>(Catalogue<TItem> catalogue, Random random)
        where TItem : CatalogueItem
    {
        var selection = new Selection { Sort = catalogue.Grammar.DefaultSort };
        for (var pick = random.Next(4); pick > 0; pick--)
        {
            var facet = catalogue.Facets.Facets[random.Next(catalogue.Facets.Facets.Count)];
            selection = selection.With(facet.Name, facet.Values[random.Next(facet.Values.Count)]);
        }

        return random.Next(2) == 0 ? selection : selection with { Time = RandomTime(random), Temporal = random.Next(2) == 0 ? Truth.Possibly : Truth.Surely };
    }

    private static TimeWindow? RandomTime(Random random)
    {
        var first = random.Next(1635, 1759);
        var last = first + random.Next(30);
        Assert.True(TimeWindow.TryParse(random.Next(5) == 0 ? null : $"{first}-0{random.Next(1, 10)}", random.Next(5) == 0 ? null : $"{last + 1}", out var time, out _));
        return time;
    }
}
