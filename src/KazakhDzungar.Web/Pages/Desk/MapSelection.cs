using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Hosting;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>The events to which the address of the map page narrows it.</summary>
/// <param name="Ids">Their ids.</param>
/// <param name="Total">How many events there are.</param>
/// <param name="Query">The part of the query that narrows, without a question mark.</param>
/// <param name="Desk">The selection at the desk.</param>
internal sealed record MapSelection(IReadOnlyCollection<string> Ids, int Total, string Query, string Desk)
{
    private static readonly string[] Narrowing = ["from", "to", "temporal", "bbox", "q"];

    /// <summary>The parameters of <see cref="Query"/>, for a form to send along.</summary>
    public IEnumerable<(string Name, string Value)> Parts => Query.Split('&').Select(p => p.Split('=', 2)).Select(p => (p[0], Uri.UnescapeDataString(p[1])));

    /// <summary>Reads what a request narrows the map to. Parameters that are no facet of events are the map's own.</summary>
    /// <param name="request">The request.</param>
    /// <param name="catalogues">The catalogues; untouched where nothing is narrowed.</param>
    /// <param name="refusal">The answer to a query that is wrong.</param>
    /// <returns>Null where the whole map is shown, or the query refused.</returns>
    public static MapSelection? Read(HttpRequest request, Catalogues catalogues, out FaultResult? refusal)
    {
        refusal = null;
        var pairs = DeskQuery.Pairs(request).Where(p => !Own(p.Key) && p.Value.Length > 0).ToList();
        if (pairs.Count == 0)
        {
            return null;
        }

        var events = catalogues.Events;
        var own = pairs.Where(p => Narrowing.Contains(p.Key, StringComparer.Ordinal) || events.Facets.Find(p.Key) is not null);
        if (events.Grammar.Read(own, out var selection) is { } problem)
        {
            refusal = DeskQuery.Refuse(problem);
            return null;
        }

        var query = events.Grammar.Write(selection);
        return selection.IsNarrowed
            ? new(events.Ask(selection).InOrder(Words.Language).Select(e => e.Id).ToHashSet(StringComparer.Ordinal), events.Items.Count, query, $"{Address.Of("events")}?{query}")
            : null;
    }

    /// <summary>Whether a parameter is surely not one of a selection, so that the plain map needs no catalogue.</summary>
    private static bool Own(string name) => name is "t" or "map" or "sel" or "off" or "on" or "with" or "swipe" or "only" or "kinds" or "sides" or "mode";
}
