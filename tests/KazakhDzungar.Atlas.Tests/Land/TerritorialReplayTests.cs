using KazakhDzungar.Atlas.Land;
using static KazakhDzungar.Atlas.Land.TerritorialReplay;

namespace KazakhDzungar.Atlas.Tests.Land;

public sealed class TerritorialReplayTests
{
    private const int First = 0;
    private const int Last = 1000;

    [Fact]
    public void A_change_ends_one_holding_on_the_eve_of_the_next()
    {
        var (holdings, problems) = Replay(Held("fall", "kazakhs", "dzungars", 100, 120));
        Assert.Empty(problems);
        Assert.Equal(
            [
                new("tashkent", "kazakhs", Hold.Held, 0, 0, 99, 119, null, "fall"),
                new("tashkent", "dzungars", Hold.Held, 100, 120, 1000, 1000, "fall", null),
            ],
            holdings);
    }

    [Fact]
    public void A_gap_in_the_texts_is_a_holding_like_any_other() =>
        Assert.Equal(
            ["kazakhs", "dzungars", NotTold, "dzungars"],
            Replay(Held("again", NotTold, "dzungars", 500, 500), Held("fall", "kazakhs", "dzungars", 100, 100), Held("gap", "dzungars", NotTold, 101, 200)).Holdings.Select(h => h.Holder));

    [Fact]
    public void A_holder_that_the_replay_does_not_find_is_named_with_the_one_it_does()
    {
        var problem = Assert.Single(Replay(Held("fall", "qing", "dzungars", 100, 120)).Problems);
        Assert.Equal(("fall", "from"), (problem.Subject, problem.Field));
        Assert.Equal("when this change comes, 'tashkent' is held by 'kazakhs' (since the start), not by 'qing'. Write 'kazakhs', or mend the changes before it", problem.Message);
    }

    [Fact]
    public void Changes_with_the_same_bounds_go_in_file_order() =>
        Assert.Empty(Replay(Held("second", "b", "c", 100, 120, order: 2), Held("first", "kazakhs", "b", 100, 120, order: 1)).Problems);

    [Fact]
    public void Changes_must_not_run_backwards() =>
        Assert.Contains("runs backwards", Assert.Single(Replay(Held("wide", "kazakhs", "b", 100, 500), Held("narrow", "b", "c", 200, 300)).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_region_needs_exactly_one_holder_at_the_start()
    {
        var none = Run([], [], ["tashkent"], First, Last).Problems;
        Assert.Contains("has no holder at the start", Assert.Single(none).Message, StringComparison.Ordinal);
        var two = Run([new("tashkent", "a"), new("tashkent", "b"), new("nowhere", "a")], [], ["tashkent"], First, Last).Problems;
        Assert.Equal(["nowhere", "tashkent"], two.Select(p => p.Subject));
    }

    [Fact]
    public void An_overlay_ends_by_a_change_or_by_its_own_until()
    {
        var (holdings, problems) = Replay(
            Overlay("tribute", Hold.Tributary, null, "dzungars", 100, 110),
            Overlay("end", Hold.Tributary, "dzungars", null, 300, 320),
            Overlay("raid", Hold.Raided, null, "dzungars", 400, 410, 430, 440));
        Assert.Empty(problems);
        Assert.Equal(new("tashkent", "dzungars", Hold.Tributary, 100, 110, 299, 319, "tribute", "end"), holdings[1]);
        Assert.Equal(new("tashkent", "dzungars", Hold.Raided, 400, 410, 430, 440, "raid", "raid"), holdings[2]);
    }

    [Fact]
    public void Raids_may_follow_one_another_and_polities_may_overlie_one_another()
    {
        var (holdings, problems) = Replay(
            Overlay("one", Hold.Raided, null, "dzungars", 100, 100, 120, 120),
            Overlay("two", Hold.Raided, null, "dzungars", 121, 130, 140, 140),
            Overlay("three", Hold.Raided, null, "bashkirs", 100, 130, 140, 140));
        Assert.Empty(problems);
        Assert.Equal(4, holdings.Count);
    }

    [Fact]
    public void An_overlay_may_outlast_the_atlas_only_on_purpose()
    {
        Assert.Contains("never ends", Assert.Single(Replay(Overlay("pasture", Hold.Pasture, null, "kazakhs", 900, 910)).Problems).Message, StringComparison.Ordinal);
        var (holdings, problems) = Replay(Overlay("pasture", Hold.Pasture, null, "kazakhs", 900, 910, Last, Last));
        Assert.Empty(problems);
        Assert.Equal((Last, null), (holdings[1].EndMin, holdings[1].EndChangeId));
    }

    [Fact]
    public void An_overlay_that_stands_cannot_begin_and_one_that_does_not_cannot_end()
    {
        Assert.Contains("stands already", Problem(Overlay("a", Hold.Raided, null, "x", 1, 1, 50, 50), Overlay("b", Hold.Raided, null, "x", 40, 60, 70, 70)), StringComparison.Ordinal);
        Assert.Contains("does not find", Problem(Overlay("a", Hold.Tributary, "x", null, 1, 1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Hold.Held, "kazakhs", null, 1, 2, null, null, "null; land is always held")]
    [InlineData(Hold.Held, "kazakhs", "kazakhs", 1, 2, null, null, "nothing changes")]
    [InlineData(Hold.Held, "kazakhs", "b", 1, 2, 5, 6, "is for overlays")]
    [InlineData(Hold.Held, "kazakhs", "b", 3, 2, null, null, "earliest day is after its latest")]
    [InlineData(Hold.Held, "kazakhs", "b", 2000, 2001, null, null, "outside the atlas's years")]
    [InlineData(Hold.Raided, "kazakhs", "b", 1, 2, null, null, "write a change of overlord as two changes")]
    [InlineData(Hold.Raided, null, NotTold, 1, 2, 5, 6, "needs a polity")]
    [InlineData(Hold.Raided, null, "b", 10, 20, 5, 6, "before the change itself")]
    [InlineData(Hold.Raided, null, "b", 1, 2, 7, 6, "in that order")]
    public void A_change_that_cannot_be_is_refused(Hold hold, string? from, string? to, int min, int max, int? untilMin, int? untilMax, string words) =>
        Assert.Contains(words, Problem(new LandChange("c", "e", "tashkent", hold, from, to, min, max, untilMin, untilMax, 0)), StringComparison.Ordinal);

    private static ReplayResult Replay(params LandChange[] changes) => Run([new("tashkent", "kazakhs")], changes, ["tashkent"], First, Last);

    private static string Problem(params LandChange[] changes) => string.Join('\n', Replay(changes).Problems.Select(p => p.Message));

    private static LandChange Held(string id, string from, string to, int min, int max, int order = 0) =>
        new(id, "event", "tashkent", Hold.Held, from, to, min, max, null, null, order);

    private static LandChange Overlay(string id, Hold hold, string? from, string? to, int min, int max, int? untilMin = null, int? untilMax = null) =>
        new(id, "event", "tashkent", hold, from, to, min, max, untilMin, untilMax, 0);
}
