using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Regions;

/// <summary>A polity's grip on a region: from when to when, through which events, and what that rests on.</summary>
/// <param name="Holding">The holding as the replay found it.</param>
/// <param name="Began">The change that began it; null where it stood when the atlas begins.</param>
/// <param name="Ended">The change that ended it; null where it outlasts the atlas.</param>
/// <param name="Claim">What it rests on: the change that began it, or the holder at the start.</param>
internal sealed record HoldingLine(Holding Holding, TerritorialChange? Began, TerritorialChange? Ended, Claim? Claim)
{
    /// <summary>The first and last whole year in which it surely stood; null where there is none.</summary>
    public (int First, int Last)? SureYears
    {
        get
        {
            var (year, month, day) = DayNumber.ToGregorian(Holding.StartMax);
            var first = month == 1 && day == 1 ? year : year + 1;
            (year, month, day) = DayNumber.ToGregorian(Holding.EndMin);
            var last = month == 12 && day == 31 ? year : year - 1;
            return Holding.StartMax <= Holding.EndMin && first <= last ? (first, last) : null;
        }
    }

    /// <summary>Where it stands on its page.</summary>
    public string Anchor => $"{EnumText.Of(Holding.Hold)}-{Holding.Holder}-{Holding.StartChangeId ?? "start"}";

    public DateBounds Bounds => new(Holding.StartMin, Holding.StartMax, Holding.EndMin, Holding.EndMax);

    /// <summary>When it ended, by the change that ended it or by the one that began it for a while.</summary>
    public DateColumns? End => Ended is null ? null : Ended == Began ? Began.Until : Ended.Date;

    /// <summary>Reads holdings in order of time; of the same time, what is held comes first.</summary>
    public static async Task<IReadOnlyList<HoldingLine>> ReadAsync(
        AtlasDbContext context, Func<IQueryable<Holding>, IQueryable<Holding>> which, CancellationToken cancellation)
    {
        var holdings = await which(context.Holdings).ToListAsync(cancellation);
        var keys = holdings.SelectMany(h => new[] { h.StartChangeId, h.EndChangeId }).OfType<string>().Distinct().ToList();
        var regions = holdings.Where(h => h.StartChangeId is null).Select(h => h.RegionId).Distinct().ToList();
        var changes = await context.ReadClaimsAsync<TerritorialChange>(c => c.Where(x => keys.Contains(x.Key)).Include(x => x.Event), cancellation);
        var starts = await context.ReadClaimsAsync<StartHolder>(c => c.Where(s => regions.Contains(s.RegionId)), cancellation);
        var byKey = changes.ToDictionary(c => c.Key, StringComparer.Ordinal);
        var byRegion = starts.ToLookup(s => (s.RegionId, s.Holder, s.Hold));
        return
        [
            .. holdings.OrderBy(h => h.StartMin).ThenBy(h => h.Hold).ThenBy(h => h.EndMax).Select(h =>
            {
                var began = h.StartChangeId is { } start ? byKey[start] : null;
                var ended = h.EndChangeId is { } end ? byKey[end] : null;
                return new HoldingLine(h, began, ended, (Claim?)began ?? byRegion[(h.RegionId, h.Holder, h.Hold)].FirstOrDefault());
            }),
        ];
    }
}
