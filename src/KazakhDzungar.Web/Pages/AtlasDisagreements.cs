using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages;

/// <summary>Which disagreements concern a record. Read once and kept, as every record's page asks.</summary>
internal sealed class AtlasDisagreements(IServiceScopeFactory scopes)
{
    private readonly Lazy<ILookup<RecordKey, (string Id, LocalText Question)>> _byRecord = new(() =>
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Disagreements.Include(d => d.Records).OrderBy(d => d.Order).ToList()
            .SelectMany(d => d.Records.Select(r => (Key: new RecordKey(r.Kind, r.RecordId), d.Id, d.Question)))
            .ToLookup(d => d.Key, d => (d.Id, d.Question));
    });

    public IEnumerable<(string Id, LocalText Question)> Of(RecordKey record) => _byRecord.Value[record];
}
