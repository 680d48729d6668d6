using System.Text.Json;
using KazakhDzungar.Atlas.Land;

namespace KazakhDzungar.Atlas.Tests.Land;

/// <summary>Who ever had a frontier with whom. The test of the colours takes it from <c>tests/js/neighbours.json</c>.</summary>
public sealed class NeighbourTests
{
    [Fact]
    public void The_list_of_neighbours_is_what_the_record_says()
    {
        var found = Neighbours().Distinct().Order(StringComparer.Ordinal).ToList();
        var listed = JsonSerializer.Deserialize<List<string>>(File.ReadAllText(Path.Combine(Repository.Root, "tests", "js", "neighbours.json")))!;
        Assert.Equal(found, listed);
    }

    private static IEnumerable<string> Neighbours() =>
        from region in LandData.Regions
        from other in LandData.Network.NeighboursOf(region)
        from a in LandData.HeldIn(region)
        from b in LandData.HeldIn(other)
        where string.CompareOrdinal(a.Holder, b.Holder) < 0 && a.StartMin <= b.EndMax && b.StartMin <= a.EndMax
        select $"{a.Holder} {b.Holder}";
}
