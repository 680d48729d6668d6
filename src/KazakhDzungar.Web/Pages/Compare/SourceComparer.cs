using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Compare;

/// <summary>Compares what two sources tell.</summary>
internal sealed class SourceComparer(AtlasDbContext context, Catalogues catalogues)
{
    /// <summary>Compares two sources by their ids; those that are not given are the first two.</summary>
    public async Task<(ComparedSources? Sources, SelectionProblem? Problem)> CompareAsync(string? a, string? b, CancellationToken cancellation)
    {
        var all = await context.Sources.OrderBy(s => s.Kind).ToListAsync(cancellation);
        var first = a is null ? all.First(s => s.Id != b) : all.Find(s => s.Id == a);
        var second = b is null ? all.First(s => s.Id != first?.Id) : all.Find(s => s.Id == b);
        if (first is null || second is null || first == second)
        {
            return (null, first is null ? new("a", SelectionFault.UnknownValue, a!) : new("b", SelectionFault.UnknownValue, b!));
        }

        var (ofA, ofB) = (Told(first.Id), Told(second.Id));
        return (new(first, second, [.. ofA.Except(ofB)], [.. ofB.Except(ofA)], [.. ofA.Intersect(ofB)], await QuestionsAsync(first.Id, second.Id, cancellation)), null);
    }

    private List<EventItem> Told(string source)
    {
        var events = catalogues.Events;
        return [.. events.Ask(new Selection { Sort = events.Grammar.DefaultSort }.With("source", source)).InOrder(Words.Language)];
    }

    private async Task<IReadOnlyList<ComparedSources.Question>> QuestionsAsync(string a, string b, CancellationToken cancellation)
    {
        var disagreements = await context.Disagreements.AsTracking().OrderBy(d => d.Order).ToListAsync(cancellation);
        await context.ReadClaimsAsync<DisagreementVersion>(versions => versions, cancellation);
        return
        [
            .. disagreements.Select(d => new ComparedSources.Question(d, Of(d, a), Of(d, b))).Where(q => q.A.Count > 0 && q.B.Count > 0 && !q.A.SequenceEqual(q.B)),
        ];
    }

    private static IReadOnlyList<DisagreementVersion> Of(Disagreement disagreement, string source) =>
        [.. disagreement.Versions.Where(v => v.Citations.Exists(c => c.SourceId == source)).OrderBy(v => v.Order)];
}
