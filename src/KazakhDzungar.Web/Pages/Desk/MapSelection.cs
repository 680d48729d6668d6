using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Hosting;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>The events to which the address of the map page narrows it.</summary>
/// <param name="Ids">Their ids.</param>
/// <param name="Total">How many events there are.</param>
/// <param name="Query">The query of the selection at the desk, without a question mark.</param>
internal sealed record MapSelection(IReadOnlySet<string> Ids, int Total, string Query)
{
    /// <summary>The parameter of the map page that holds the query whole, as the map has a <c>kind</c> and a <c>side</c> of its own.</summary>
    public const string Parameter = "events";

    /// <summary>The selection at the desk.</summary>
    public string Desk => $"{Address.Of("events")}?{Query}";

    /// <summary>Reads a query to which the map is narrowed.</summary>
    /// <param name="text">The query; null or empty for the whole map.</param>
    /// <param name="catalogues">The catalogues; untouched where nothing is narrowed.</param>
    /// <param name="refusal">The answer to a query that is wrong.</param>
    /// <returns>Null where the whole map is shown, or the query refused.</returns>
    public static MapSelection? Read(string? text, Catalogues catalogues, out FaultResult? refusal)
    {
        refusal = null;
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var events = catalogues.Events;
        if (events.Grammar.Read(DeskQuery.Pairs(text), out var selection) is { } problem)
        {
            refusal = DeskQuery.Refuse(problem with { Parameter = Parameter, Value = $"{problem.Parameter}={problem.Value}" });
            return null;
        }

        return selection.IsNarrowed
            ? new(events.Ask(selection).InOrder(Words.Language).Select(e => e.Id).ToHashSet(StringComparer.Ordinal), events.Items.Count, events.Grammar.Write(selection))
            : null;
    }
}
