using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Land;

public sealed class LandReplayDataTests
{
    [Fact]
    public void Every_region_is_held_by_exactly_one_from_the_first_day_to_the_last() =>
        Assert.All(LandData.Regions, region =>
        {
            var held = LandData.HeldIn(region);
            Assert.Equal((AtlasSpan.FirstDay, AtlasSpan.LastDay), (held[0].StartMax, held[^1].EndMin));
            Assert.All(held.Zip(held.Skip(1)), pair =>
                Assert.Equal((pair.First.EndMin + 1, pair.First.EndMax + 1), (pair.Second.StartMin, pair.Second.StartMax)));
        });

    [Fact]
    public void At_every_threshold_a_region_has_at_most_one_sure_holder_and_at_least_one_possible() =>
        Assert.All(LandData.Regions, region =>
        {
            var held = LandData.HeldIn(region);
            var thresholds = held.SelectMany(h => new[] { h.StartMin, h.StartMax, h.EndMin, h.EndMax, h.EndMin + 1, h.EndMax + 1 })
                .Where(day => AtlasSpan.FirstDay <= day && day <= AtlasSpan.LastDay);
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
    public void The_map_shows_what_the_texts_tell(string region, int year, string holder) => Assert.Equal(holder, LandData.SurelyOn(region, year, 1));

    [Theory]
    [InlineData("samarkand", 1730, 1, Hold.Tributary, "dzungar-khanate")]
    [InlineData("sarysu-ulytau", 1711, 1, Hold.Reached, "dzungar-khanate")]
    [InlineData("turkistan", 1740, 2, Hold.Raided, null)]
    [InlineData("middle-ishim", 1741, 9, Hold.Reached, null)]
    [InlineData("yaik-left-bank", 1730, 1, Hold.Pasture, "junior-juz")]
    [InlineData("upper-ili", 1757, 1, Hold.Claimed, "dzungar-khanate")]
    public void Lighter_grips_lie_over_the_held_layer_and_end(string region, int year, int month, Hold hold, string? holder) =>
        Assert.Equal(holder, LandData.SurelyOn(region, year, month, hold));

    [Fact]
    public void The_Dzungar_khanate_holds_nothing_at_the_end() =>
        Assert.DoesNotContain(LandData.Record.Holdings, h => h.Hold == Hold.Held && h.Holder == "dzungar-khanate" && h.EndMin >= AtlasSpan.LastDay);
}
