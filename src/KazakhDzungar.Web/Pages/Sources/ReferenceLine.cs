using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages.Sources;

/// <summary>A reference and the records that rest on it.</summary>
internal sealed record ReferenceLine(Reference Reference, IReadOnlyList<(string Section, string Id, LocalText Title)> Records)
{
    /// <summary>The references in the order given, each with the records of the statements that rest on it.</summary>
    public static IReadOnlyList<ReferenceLine> Of(IEnumerable<Reference> references, IEnumerable<Statement> statements)
    {
        var records = statements.SelectMany(s => s.Claim.Citations.Where(c => c.ReferenceId is not null).Select(c => (c.ReferenceId, Record: (s.Section, s.Id, s.Title))))
            .Distinct().ToLookup(c => c.ReferenceId, c => c.Record, StringComparer.Ordinal);
        return [.. references.Select(r => new ReferenceLine(r, [.. records[r.Id]]))];
    }

    /// <summary>With its records by section and by title in the visitor's language.</summary>
    public ReferenceLine Sorted() => this with
    {
        Records = [.. Records.OrderBy(r => r.Section, StringComparer.Ordinal).ThenBy(r => Words.Name(r.Title), StringComparer.CurrentCulture)],
    };
}
