using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Land;

/// <summary>How much land was held when.</summary>
public static class LandOverTime
{
    /// <summary>
    /// The steps from the first to the last day of the atlas, without gaps; neighbours differ. None where nothing was ever held.
    /// </summary>
    /// <param name="holdings">What is added up. Of grips other than <see cref="Hold.Held"/> nothing counts; a region counts once.</param>
    /// <param name="areas">The land of each region in square kilometres.</param>
    public static IReadOnlyList<LandStep> Of(IEnumerable<Holding> holdings, IReadOnlyDictionary<string, double> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        var held = holdings.Where(h => h.Hold == Hold.Held).ToList();
        if (held.Count == 0)
        {
            return [];
        }

        var days = held.SelectMany(h => new[] { h.StartMin, h.StartMax, h.EndMin + 1, h.EndMax + 1 })
            .Where(d => d > AtlasSpan.FirstDay && d <= AtlasSpan.LastDay).Append(AtlasSpan.FirstDay).Distinct().Order().ToList();
        var steps = new List<LandStep>();
        foreach (var (index, day) in days.Index())
        {
            var last = index + 1 < days.Count ? days[index + 1] - 1 : AtlasSpan.LastDay;
            var step = new LandStep(day, last, Sum(h => h.StartMax <= day && day <= h.EndMin), Sum(h => h.StartMin <= day && day <= h.EndMax));
            if (steps.Count > 0 && steps[^1].SureKm2 == step.SureKm2 && steps[^1].PossibleKm2 == step.PossibleKm2)
            {
                steps[^1] = steps[^1] with { LastDay = last };
            }
            else
            {
                steps.Add(step);
            }
        }

        return steps;

        double Sum(Func<Holding, bool> which) => held.Where(which).Select(h => h.RegionId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Sum(r => areas[r]);
    }
}
