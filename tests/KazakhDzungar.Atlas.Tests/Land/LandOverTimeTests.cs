using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Land;

public sealed class LandOverTimeTests
{
    private static readonly Dictionary<string, double> Areas = new(StringComparer.Ordinal) { ["steppe"] = 100, ["oasis"] = 10 };

    private static readonly int First = AtlasSpan.FirstDay;

    private static readonly int Last = AtlasSpan.LastDay;

    [Fact]
    public void Who_held_nothing_has_no_steps() => Assert.Empty(LandOverTime.Of([Held("steppe", First, First, Last, Last, Hold.Raided)], Areas));

    [Fact]
    public void Doubtful_bounds_widen_what_is_possible_and_not_what_is_sure()
    {
        var steps = LandOverTime.Of([Held("steppe", First, First, Last, Last), Held("oasis", First + 10, First + 20, First + 30, First + 40)], Areas);
        Assert.Equal(
            [
                new(First, First + 9, 100, 100), new(First + 10, First + 19, 100, 110), new(First + 20, First + 30, 110, 110),
                new(First + 31, First + 40, 100, 110), new(First + 41, Last, 100, 100),
            ],
            steps);
    }

    [Fact]
    public void A_region_held_twice_at_once_counts_once() =>
        Assert.Equal([new(First, Last, 100, 100)], LandOverTime.Of([Held("steppe", First, First, Last, Last), Held("steppe", First, First + 9, Last, Last)], Areas));

    [Fact]
    public void What_lies_outside_the_time_of_the_atlas_is_cut_off() =>
        Assert.Equal([new(First, Last, 10, 10)], LandOverTime.Of([Held("oasis", DayNumber.UnboundedMin, First - 5, Last + 5, DayNumber.UnboundedMax)], Areas));

    private static Holding Held(string region, int startMin, int startMax, int endMin, int endMax, Hold hold = Hold.Held) =>
        new(region, "khanate", hold, startMin, startMax, endMin, endMax, null, null);
}
