using System.Globalization;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>Makes the view of a desk from an answer: every link with the count of the page that it leads to.</summary>
internal sealed class DeskWriter<TItem>(Catalogue<TItem> catalogue, DeskQuery query, DeskAddress address, FacetNames names, Words words)
    where TItem : CatalogueItem
{
    /// <summary>How many facets are unfolded before anything is picked.</summary>
    private const int UnfoldedFacets = 3;

    private readonly Answer<TItem> _answer = catalogue.Ask(query.Selection);

    public Answer<TItem> Answer => _answer;

    private Selection Selection => query.Selection;

    /// <param name="partial">The partial view that shows results.</param>
    /// <param name="results">What it shows.</param>
    public DeskView Write(string partial, object results) => new()
    {
        Section = address.Section, View = query.View, Selection = Selection, Query = address.Grammar.Write(Selection with { Offset = 0, Limit = Atlas.Search.Selection.DefaultLimit }), Count = _answer.Count, Total = catalogue.Items.Count, Results = (partial, results),
        Chosen = [.. Chosen()], Facets = [.. catalogue.Facets.Facets.Select(Facet).Where(f => f.Values.Count > 0)],
        Sorts = [.. Enum.GetValues<SelectionSort>().Select(s => new DeskLink(words[$"Desk.Sort.{address.Section}-{EnumText.Of(s)}"], Of(Selection with { Sort = s, Offset = 0 }), s == Selection.Sort))],
        Views = [.. address.Views.Select(v => new DeskLink(words[$"Desk.View.{v}"], address.Of(Selection with { Offset = 0 }, v), v == query.View))],
        Pages = Pages(), Drops = _answer.Count > 0 ? [] : [.. Drops()], Everything = Of(Selection.Cleared()), Hidden = [.. Hidden()],
    };

    /// <summary>The decades of what is found, each with the page on which it begins and the anchor of its heading there.</summary>
    /// <param name="decade">The heading of an item.</param>
    public IReadOnlyList<DeskLink> Jumps(Func<TItem, (string Anchor, string Title)> decade) =>
    [
        .. _answer.InOrder(Words.Language).Select((item, i) => (Decade: decade(item), Offset: i - (i % Selection.Limit))).DistinctBy(d => d.Decade.Anchor)
            .Select(d => new DeskLink(d.Decade.Title, $"{Of(Selection with { Offset = d.Offset })}#{d.Decade.Anchor}", false)),
    ];

    private string Of(Selection selection) => address.Of(selection, query.View);

    private DeskFacet Facet(Facet facet)
    {
        var picked = Selection.Picks[facet.Name].Count > 0;
        var values = _answer.Counts(facet.Name).Where(c => c.Items > 0 || c.IsPicked).Select(c => Value(facet.Name, c));
        var sorted = FacetNames.IsInOrder(facet.Name) ? values : values.OrderByDescending(v => v.Items).ThenBy(v => v.Text, StringComparer.CurrentCulture);
        var open = picked || catalogue.Facets.Facets.Take(UnfoldedFacets).Contains(facet);
        return new(facet.Name, words[$"Facet.{address.Section}-{facet.Name}"], open, picked, [.. sorted.OrderByDescending(v => v.IsPicked)]);
    }

    private DeskFacetValue Value(string facet, FacetCount count)
    {
        var next = count.IsPicked ? Selection.Without(facet, count.Value) : Selection.With(facet, count.Value);
        var total = count.IsPicked ? catalogue.Ask(next).Count : count.Total;
        return new($"{facet}:{count.Value}", names.Of(address.Section, facet, count.Value), Of(next), total, total - _answer.Count, count.Items, count.IsPicked);
    }

    private IEnumerable<DeskFilter> Chosen() => SelectionPhrases.Of(address.Section, Selection, catalogue.Facets, names, words)
        .Select(c => new DeskFilter(c.Key, c.Facet, c.Value, Of(c.Without), catalogue.Ask(c.Without).Count));

    private IEnumerable<DeskFilter> Drops() => _answer.WithoutEach().Where(d => d.Count > 0).Select(d => new DeskFilter(
        d.Dropped.Parameter,
        d.Dropped.Parameter switch
        {
            "from" => words["Desk.When"],
            "temporal" => words.Of(Truth.Surely),
            "bbox" => words["Desk.Extent"],
            "q" => words["Desk.Text"],
            var facet => words[$"Facet.{address.Section}-{facet}"],
        },
        d.Dropped.Parameter switch
        {
            "from" => DeskPhrases.Say(Selection.Time!),
            "temporal" => words["Desk.PossiblyToo"],
            "bbox" => words["Desk.ExtentIs", DeskPhrases.Say(Selection.Extent!.Value)],
            "q" => Selection.Text!,
            var facet => string.Join(", ", d.Dropped.Values.Select(v => names.Of(address.Section, facet, v))),
        },
        Of(d.Selection), d.Count));

    private IReadOnlyList<DeskLink> Pages()
    {
        var count = (_answer.Count + Selection.Limit - 1) / Selection.Limit;
        return count <= 1 ? [] : [.. Enumerable.Range(0, count).Select(i => new DeskLink(
            (i + 1).ToString(CultureInfo.InvariantCulture), Of(Selection with { Offset = i * Selection.Limit }), i == Selection.Offset / Selection.Limit))];
    }

    private IEnumerable<(string Name, string Value)> Hidden()
    {
        var own = new[] { "q", "from", "to", "temporal" };
        var written = address.Grammar.Write(Selection with { Offset = 0 }).Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2));
        return written.Where(p => !own.Contains(p[0])).Select(p => (p[0], Uri.UnescapeDataString(p[1])))
            .Concat(query.View == address.Views[0] ? [] : [("view", query.View)]);
    }
}
