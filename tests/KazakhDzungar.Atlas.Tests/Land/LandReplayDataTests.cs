using KazakhDzungar.Atlas.Land;

namespace KazakhDzungar.Atlas.Tests.Land;

public sealed class LandReplayDataTests(LandData land) : IClassFixture<LandData>
{
    [Fact]
    public void The_changes_replay_without_a_problem() =>
        Assert.Empty(land.Replay.Problems.Select(p => $"{p.Subject} {p.Field}: {p.Message}"));

    [Fact]
    public void Every_region_is_held_by_exactly_one_from_the_first_day_to_the_last() =>
        Assert.All(land.Regions, region =>
        {
            var held = land.Replay.Holdings.Where(h => h.RegionId == region.Id && h.Hold == Hold.Held).OrderBy(h => h.StartMin).ThenBy(h => h.StartMax).ToList();
            Assert.Equal((LandData.FirstDay, LandData.LastDay), (held[0].StartMax, held[^1].EndMin));
            Assert.All(held.Zip(held.Skip(1)), pair =>
                Assert.Equal((pair.First.EndMin + 1, pair.First.EndMax + 1), (pair.Second.StartMin, pair.Second.StartMax)));
        });

    [Fact]
    public void At_every_threshold_a_region_has_at_most_one_sure_holder_and_at_least_one_possible() =>
        Assert.All(land.Regions, region =>
        {
            var held = land.Replay.Holdings.Where(h => h.RegionId == region.Id && h.Hold == Hold.Held).ToList();
            var thresholds = held.SelectMany(h => new[] { h.StartMin, h.StartMax, h.EndMin, h.EndMax, h.EndMin + 1, h.EndMax + 1 })
                .Where(day => LandData.FirstDay <= day && day <= LandData.LastDay);
            Assert.All(thresholds, day =>
            {
                Assert.True(held.Count(h => h.StartMax <= day && day <= h.EndMin) <= 1);
                Assert.Contains(held, h => h.StartMin <= day && day <= h.EndMax);
            });
        });

    [Theory]
    [InlineData("tashkent", 1640, "senior-juz")]
    [InlineData("tashkent", 1700, "not-told")]
    [InlineData("tashkent", 1724, "dzungar-khanate")]
    [InlineData("tashkent", 1753, "not-told")]
    [InlineData("chu-talas", 1700, "not-told")]
    [InlineData("turkistan", 1724, "dzungar-khanate")]
    [InlineData("turkistan", 1731, "middle-juz")]
    [InlineData("southern-jetisu", 1745, "dzungar-khanate")]
    [InlineData("eastern-jetisu", 1712, "senior-juz")]
    [InlineData("fergana", 1724, "dzungar-khanate")]
    [InlineData("upper-ili", 1756, "qing")]
    [InlineData("kashgar", 1745, "east-turkestan")]
    public void The_map_shows_what_the_texts_tell(string region, int year, string holder) => Assert.Equal(holder, land.SurelyOn(region, year, 1));

    [Theory]
    [InlineData("samarkand", 1730, 1, Hold.Tributary, "dzungar-khanate")]
    [InlineData("sarysu-ulytau", 1710, 10, Hold.Reached, "dzungar-khanate")]
    [InlineData("turkistan", 1740, 2, Hold.Raided, null)]
    [InlineData("middle-ishim", 1741, 9, Hold.Reached, null)]
    [InlineData("altai", 1757, 1, Hold.Pasture, "middle-juz")]
    public void Lighter_grips_lie_over_the_held_layer_and_end(string region, int year, int month, Hold hold, string? holder) =>
        Assert.Equal(holder, land.SurelyOn(region, year, month, hold));

    [Fact]
    public void The_Dzungar_khanate_holds_nothing_at_the_end() =>
        Assert.DoesNotContain(land.Replay.Holdings, h => h.Hold == Hold.Held && h.Holder == "dzungar-khanate" && h.EndMax >= LandData.LastDay);
}
