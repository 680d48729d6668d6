using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Storage;

namespace KazakhDzungar.Web.Export;

/// <summary>Every record with all its claims and citations, in memory. Read when somebody first takes something away, and kept.</summary>
internal sealed class WholeRecord
{
    private readonly Lazy<Content> _content;

    public WholeRecord(IServiceScopeFactory scopes) => _content = new(
        () =>
        {
            using var scope = scopes.CreateScope();
            return Read(scope.ServiceProvider.GetRequiredService<AtlasDbContext>());
        },
        LazyThreadSafetyMode.PublicationOnly);

    /// <summary>SHA-256 of <c>data/</c>, lower-case hexadecimal.</summary>
    public string DataHash => _content.Value.DataHash;

    /// <summary>The entities as the database holds them, tied to one another.</summary>
    public RecordGraph Graph => _content.Value.Graph;

    /// <summary>The records of a kind that can be taken away, in the order of the database.</summary>
    public IReadOnlyList<TakenRecord> All(RecordKind kind) => _content.Value.Records.TryGetValue(kind, out var list) ? list : [];

    /// <summary>A record by its id; null where there is none.</summary>
    public TakenRecord? Find(RecordKind kind, string id) => _content.Value.ById.GetValueOrDefault((kind, id));

    private static Content Read(AtlasDbContext context)
    {
        var graph = RecordGraph.Read(context);
        var records = TakenRecords.Of(graph).GroupBy(r => r.Kind).ToDictionary(g => g.Key, g => (IReadOnlyList<TakenRecord>)[.. g]);
        var byId = records.Values.SelectMany(r => r).ToDictionary(r => (r.Kind, r.Id));
        return new(context.Versions.Single().DataHash, graph, records, byId);
    }

    private sealed record Content(
        string DataHash, RecordGraph Graph, Dictionary<RecordKind, IReadOnlyList<TakenRecord>> Records, Dictionary<(RecordKind, string), TakenRecord> ById);
}
