using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Search;

/// <summary>What claims rest on, and the facets of records that follow from it: certainty, source, reference, fund, archive.</summary>
internal sealed class Support
{
    private readonly IReadOnlyList<string> _sources;
    private readonly IReadOnlyList<string> _archives;
    private readonly Dictionary<string, (string? Fund, string? Archive)> _references;
    private readonly ILookup<int, (string? Source, string? Reference)> _citations;

    private Support(AtlasDbContext context)
    {
        _sources = [.. context.Sources.OrderBy(s => s.Id).Select(s => s.Id)];
        _archives = [.. context.Archives.OrderBy(a => a.Id).Select(a => a.Id)];
        _references = context.References.OrderBy(r => r.Id).Select(r => new { r.Id, r.FundId, ArchiveId = r.Fund == null ? null : r.Fund.ArchiveId })
            .ToDictionary(r => r.Id, r => (r.FundId, r.ArchiveId), StringComparer.Ordinal);
        _citations = context.Citations.Select(c => new { c.ClaimId, c.SourceId, c.ReferenceId }).AsEnumerable()
            .ToLookup(c => c.ClaimId, c => (c.SourceId, c.ReferenceId));
    }

    public static Support Read(AtlasDbContext context) => new(context);

    /// <summary>The certainty of any claim of each item.</summary>
    public static Facet Certainty(IEnumerable<IEnumerable<OwnedClaim>> claimsByItem) =>
        new("certainty", EnumText.All<Certainty>(), claimsByItem.Select(claims => claims.Select(c => EnumText.Of(c.Certainty))));

    /// <summary>The text that any claim of each item cites.</summary>
    public Facet Source(IEnumerable<IEnumerable<OwnedClaim>> claimsByItem) => new("source", _sources, Of(claimsByItem, c => c.Source));

    /// <summary>The archive on whose files any claim of each item rests.</summary>
    public Facet Archive(IEnumerable<IEnumerable<OwnedClaim>> claimsByItem) => new("archive", _archives, Of(claimsByItem, c => Work(c.Reference).Archive));

    public Facet Fund(IEnumerable<IEnumerable<OwnedClaim>> claimsByItem) =>
        new("fund", _references.Values.Select(r => r.Fund).OfType<string>().Order(StringComparer.Ordinal), Of(claimsByItem, c => Work(c.Reference).Fund));

    public Facet Reference(IEnumerable<IEnumerable<OwnedClaim>> claimsByItem) => new("reference", _references.Keys, Of(claimsByItem, c => c.Reference));

    private (string? Fund, string? Archive) Work(string? reference) => reference is null ? default : _references[reference];

    private IEnumerable<IEnumerable<string>> Of(IEnumerable<IEnumerable<OwnedClaim>> claimsByItem, Func<(string? Source, string? Reference), string?> value) =>
        claimsByItem.Select(claims => claims.SelectMany(c => _citations[c.Id]).Select(value).OfType<string>());
}
