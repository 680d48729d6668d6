using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Web.Api.Reconciliation;

/// <summary>A service of its own for each kind of entity.</summary>
/// <param name="Id">Its part of the address, which is the section of the pages too: <c>people</c>.</param>
/// <param name="Kind">The kind of record.</param>
/// <param name="Find">The record of an id; null where there is none.</param>
/// <param name="TypesOf">The ids of the types of a record.</param>
/// <param name="Types">All types, in the language of the answer.</param>
/// <param name="Properties">What can be fetched.</param>
internal sealed record ReconciliationService(
    string Id, RecordKind Kind, Func<string, CatalogueItem?> Find, Func<CatalogueItem, IEnumerable<string>> TypesOf,
    IReadOnlyList<ReconciliationType> Types, IReadOnlyList<ReconciliationProperty> Properties)
{
    /// <summary>The types of a record, with their names.</summary>
    public IEnumerable<ReconciliationType> Typed(CatalogueItem item)
    {
        var ids = TypesOf(item).ToHashSet(StringComparer.Ordinal);
        return Types.Where(t => ids.Contains(t.Id));
    }
}
