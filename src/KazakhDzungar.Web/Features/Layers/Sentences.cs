using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Storage;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>The sentences of the texts that records and claims rest on: the source and the locator in it, <c>wars stage-1/3</c>.</summary>
internal sealed class Sentences
{
    private readonly ILookup<(RecordKind Kind, string Id), string> _byRecord;
    private readonly ILookup<int, string> _byClaim;

    private Sentences(AtlasDbContext context)
    {
        _byRecord = context.CoverageRecords.OrderBy(r => r.Entry!.SourceId).ThenBy(r => r.Entry!.Order).Select(r => new { r.Kind, r.RecordId, r.Entry!.SourceId, r.Entry.Locator })
            .ToLookup(r => (r.Kind, r.RecordId), r => $"{r.SourceId} {r.Locator}");
        _byClaim = context.Citations.Where(c => c.SourceId != null).OrderBy(c => c.Id).Select(c => new { c.ClaimId, c.SourceId, c.Locator }).ToLookup(c => c.ClaimId, c => $"{c.SourceId} {c.Locator}");
    }

    public static Sentences Read(AtlasDbContext context) => new(context);

    /// <summary>The property that names the sentences of a record.</summary>
    public FieldOf<T> Of<T>(RecordKind kind, Func<T, string> id) => Field<T>(item => _byRecord[(kind, id(item))]);

    /// <summary>The property that names the sentences of a claim.</summary>
    public FieldOf<T> Of<T>(Func<T, int> claim) => Field<T>(item => _byClaim[claim(item)]);

    private static FieldOf<T> Field<T>(Func<T, IEnumerable<string>> sentences) =>
        Fields.List("citations", "The sentences that it rests on: source, section and sentence.", (Func<T, IEnumerable<string>>)(item => sentences(item).Distinct(StringComparer.Ordinal)));
}
