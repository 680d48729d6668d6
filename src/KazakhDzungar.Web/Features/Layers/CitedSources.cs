using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Storage;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>Which sources claims cite, for the layers that no desk has.</summary>
internal sealed class CitedSources
{
    private readonly IReadOnlyList<string> _sources;
    private readonly ILookup<int, string> _byClaim;

    private CitedSources(AtlasDbContext context)
    {
        _sources = [.. context.Sources.OrderBy(s => s.Id).Select(s => s.Id)];
        _byClaim = context.Citations.Where(c => c.SourceId != null).Select(c => new { c.ClaimId, c.SourceId }).ToLookup(c => c.ClaimId, c => c.SourceId!);
    }

    public static CitedSources Read(AtlasDbContext context) => new(context);

    /// <summary>The sources that any of the claims of each item cites.</summary>
    public Facet Facet(IEnumerable<IEnumerable<int>> claimsByItem) => new("source", _sources, claimsByItem.Select(claims => claims.SelectMany(c => _byClaim[c])));
}
