using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Pages;

/// <summary>The kinds and the side to which the legend narrows the events of the map, so that the text tells what the map shows.</summary>
/// <param name="Kinds">Kinds of events; none for all.</param>
/// <param name="Side">A polity, by id, that has a part in the events, or whose juz has; null for any.</param>
/// <param name="Asked">Both in words.</param>
/// <param name="Ids">The events that are let pass.</param>
internal sealed record LegendFilter(IReadOnlyList<string> Kinds, string? Side, string Asked, IReadOnlySet<string> Ids)
{
    private const string EventsDesk = "events";
    private const string KindParameter = "kind";
    private const string SideParameter = "side";

    /// <summary>What links to other times carry along: the parameters, each with its ampersand.</summary>
    public string Query => (Kinds.Count > 0 ? $"&{KindParameter}={string.Join(',', Kinds)}" : "") + (Side is null ? "" : $"&{SideParameter}={Side}");

    /// <summary>What stands between the tags of a form, so that it carries the filter along.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
        new[] { (KindParameter, string.Join(',', Kinds)), (SideParameter, Side ?? "") }.Where(pair => pair.Item2.Length > 0);

    /// <summary>Reads the filter of an address.</summary>
    /// <param name="query">The query: <c>kind</c> with kinds between commas, <c>side</c> with a polity.</param>
    /// <param name="services">The catalogues and the database; untouched where nothing is narrowed.</param>
    /// <param name="refusal">The answer to a filter that is wrong.</param>
    /// <returns>Null where all events pass, or the filter is refused.</returns>
    public static LegendFilter? Read(IQueryCollection query, IServiceProvider services, out FaultResult? refusal)
    {
        refusal = null;
        string[] kinds = [.. ((string?)query[KindParameter] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
        var side = string.IsNullOrEmpty(query[SideParameter]) ? null : (string?)query[SideParameter];
        if (kinds.Length == 0 && side is null)
        {
            return null;
        }

        var facets = services.GetRequiredService<Catalogues>().Events.Facets;
        var (byKind, bySide) = (facets.Find(KindParameter)!, facets.Find(SideParameter)!);
        var (parameter, value) = Array.Find(kinds, kind => !byKind.Knows(kind)) is { } unknown ? (KindParameter, unknown) : (SideParameter, side ?? "");
        if (parameter == KindParameter || (side is not null && !bySide.Knows(side)))
        {
            refusal = DeskQuery.Refuse(new(parameter, SelectionFault.UnknownValue, value));
            return null;
        }

        var names = services.GetRequiredService<FacetNames>();
        var asked = kinds.Select(kind => names.Of(EventsDesk, KindParameter, kind)).Concat(side is null ? [] : [names.Of(EventsDesk, SideParameter, side)]);
        return new(kinds, side, string.Join(", ", asked), Passing(services, kinds, side));
    }

    private static HashSet<string> Passing(IServiceProvider services, string[] kinds, string? side)
    {
        var (events, context) = (services.GetRequiredService<Catalogues>().Events, services.GetRequiredService<AtlasDbContext>());
        var sides = side is null ? [] : context.Polities.Where(p => p.Id == side || p.ParentId == side).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return events.Items
            .Where(e => (kinds.Length == 0 || kinds.Contains(Atlas.Sources.EnumText.Of(e.Kind), StringComparer.Ordinal)) && (side is null || e.Sides.Any(sides.Contains)))
            .Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
    }
}
