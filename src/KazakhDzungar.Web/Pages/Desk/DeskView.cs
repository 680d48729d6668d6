using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>A desk as its page shows it: the question asked, what it finds, and every neighbouring question as a link.</summary>
internal sealed record DeskView
{
    /// <summary>The section of the site: <c>events</c>.</summary>
    public required string Section { get; init; }

    /// <summary>The view that is shown.</summary>
    public required string View { get; init; }

    public required Selection Selection { get; init; }

    /// <summary>The query of the selection whole, without a question mark.</summary>
    public required string Query { get; init; }

    /// <summary>How many items are found, on all pages together.</summary>
    public required int Count { get; init; }

    /// <summary>How many there are.</summary>
    public required int Total { get; init; }

    /// <summary>The partial view that shows the page of results, and what it shows.</summary>
    public required (string Partial, object Model) Results { get; init; }

    /// <summary>What is chosen, each with the address without it.</summary>
    public required IReadOnlyList<DeskFilter> Chosen { get; init; }

    public required IReadOnlyList<DeskFacet> Facets { get; init; }

    public required IReadOnlyList<DeskLink> Sorts { get; init; }

    public required IReadOnlyList<DeskLink> Views { get; init; }

    /// <summary>Pages by number; none where all fits on one.</summary>
    public required IReadOnlyList<DeskLink> Pages { get; init; }

    /// <summary>Decades in the order of time, each at the page on which it begins.</summary>
    public IReadOnlyList<DeskLink> Jumps { get; init; } = [];

    /// <summary>Where nothing is found: the filters whose dropping brings something back.</summary>
    public required IReadOnlyList<DeskFilter> Drops { get; init; }

    /// <summary>The address of everything.</summary>
    public required string Everything { get; init; }

    /// <summary>What the form sends along with its own fields.</summary>
    public required IReadOnlyList<(string Name, string Value)> Hidden { get; init; }

    /// <summary>The map with this selection; null where the map does not show such records.</summary>
    public string? Map { get; init; }

    /// <summary>The first item of this page, counted from 1; 0 where there is none.</summary>
    public int First => Count == 0 || Selection.Offset >= Count ? 0 : Selection.Offset + 1;

    /// <summary>The last item of this page, counted from 1.</summary>
    public int Last => Math.Min(Count, Selection.Offset + Selection.Limit);
}
