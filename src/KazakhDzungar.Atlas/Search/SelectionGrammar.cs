using System.Globalization;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Search;

/// <summary>How a selection from a catalogue is written as the query of an address, and read back.</summary>
/// <param name="facets">The facets, whose names are parameters that may stand several times.</param>
/// <param name="sort">The order of a selection that names none.</param>
public sealed class SelectionGrammar(FacetIndex facets, SelectionSort sort)
{
    /// <summary>Characters of the text searched for.</summary>
    public const int LongestText = 200;

    /// <summary>The most items that can be passed over.</summary>
    public const int LastOffset = 10_000_000;

    /// <summary>The parameters that every catalogue knows, besides its facets.</summary>
    public static readonly IReadOnlyList<string> Common = ["from", "to", "temporal", "bbox", "q", "sort", "offset", "limit"];

    /// <summary>The order of a selection that names none.</summary>
    public SelectionSort DefaultSort => sort;

    /// <summary>Whether a query may have a parameter of that name.</summary>
    public bool Has(string name) => facets.Find(name) is not null || Common.Contains(name, StringComparer.Ordinal);

    /// <summary>Reads a query. An empty value is as none: forms send the fields that were not filled in.</summary>
    /// <param name="query">Names and values, decoded, in any order.</param>
    /// <param name="selection">The selection; meaningless where the query is refused.</param>
    /// <param name="others">Parameters that the caller reads himself.</param>
    /// <param name="limit">The limit of a query that names none.</param>
    /// <returns>The first problem; null where there is none.</returns>
    public SelectionProblem? Read(
        IEnumerable<KeyValuePair<string, string>> query, out Selection selection, IReadOnlyCollection<string>? others = null, int limit = Selection.DefaultLimit)
    {
        ArgumentNullException.ThrowIfNull(query);
        selection = new() { Sort = sort, Limit = limit };
        var single = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in query.Where(p => others?.Contains(p.Key) != true))
        {
            if (facets.Find(name) is { } facet)
            {
                if (value.Length > 0 && !facet.Knows(value))
                {
                    return new(name, SelectionFault.UnknownValue, value);
                }

                selection = value.Length > 0 ? selection.With(name, value) : selection;
            }
            else if (!Common.Contains(name, StringComparer.Ordinal))
            {
                return new(name, SelectionFault.UnknownParameter, value);
            }
            else if (value.Length > 0 && !single.TryAdd(name, value))
            {
                return new(name, SelectionFault.GivenTwice, value);
            }
        }

        return ReadTime(single, ref selection) ?? ReadPlaceAndText(single, ref selection) ?? ReadList(single, ref selection);
    }

    /// <summary>The query of a selection, without a question mark: what is as it would be anyway is left out, so that equal selections have equal queries.</summary>
    /// <param name="selection">A selection from the catalogue.</param>
    /// <param name="limit">The limit that goes without saying.</param>
    public string Write(Selection selection, int limit = Selection.DefaultLimit)
    {
        ArgumentNullException.ThrowIfNull(selection);
        (string Name, string? Value)[] parts =
        [
            .. facets.Facets.SelectMany(f => selection.Picks[f.Name].Select(value => (f.Name, (string?)value))),
            ("from", selection.Time?.From), ("to", selection.Time?.To),
            ("temporal", selection.Temporal == Truth.Surely ? EnumText.Of(Truth.Surely) : null),
            ("bbox", selection.Extent?.ToString()), ("q", selection.Text),
            ("sort", selection.Sort == sort ? null : EnumText.Of(selection.Sort)),
            ("offset", selection.Offset == 0 ? null : selection.Offset.ToString(CultureInfo.InvariantCulture)),
            ("limit", selection.Limit == limit ? null : selection.Limit.ToString(CultureInfo.InvariantCulture)),
        ];
        return string.Join('&', parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Escape(p.Value!)}"));
    }

    private static string Escape(string value) =>
        Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);

    private static SelectionProblem? ReadTime(Dictionary<string, string> single, ref Selection selection)
    {
        var (from, to) = (single.GetValueOrDefault("from"), single.GetValueOrDefault("to"));
        if (!TimeWindow.TryParse(from, to, out var window, out var faulty))
        {
            return new(ReferenceEquals(faulty, to) ? "to" : "from", SelectionFault.BadDate, faulty ?? "");
        }

        if (single.TryGetValue("temporal", out var temporal))
        {
            if (!EnumText.TryParse<Truth>(temporal, out var least) || least == Truth.Not)
            {
                return new("temporal", SelectionFault.UnknownValue, temporal);
            }

            selection = selection with { Temporal = least };
        }

        selection = selection with { Time = window };
        return null;
    }

    private static SelectionProblem? ReadPlaceAndText(Dictionary<string, string> single, ref Selection selection)
    {
        if (single.TryGetValue("bbox", out var bbox))
        {
            if (!Extent.TryParse(bbox, out var extent))
            {
                return new("bbox", SelectionFault.BadExtent, bbox);
            }

            selection = selection with { Extent = extent };
        }

        if (single.TryGetValue("q", out var text))
        {
            if (text.Length > LongestText)
            {
                return new("q", SelectionFault.TooLong, text);
            }

            selection = selection with { Text = string.IsNullOrWhiteSpace(text) ? null : text.Trim() };
        }

        return null;
    }

    private static SelectionProblem? ReadList(Dictionary<string, string> single, ref Selection selection)
    {
        if (single.TryGetValue("sort", out var order))
        {
            if (!EnumText.TryParse<SelectionSort>(order, out var by))
            {
                return new("sort", SelectionFault.UnknownValue, order);
            }

            selection = selection with { Sort = by };
        }

        var offset = selection.Offset;
        if (single.TryGetValue("offset", out var skip) && !TryCount(skip, 0, LastOffset, out offset))
        {
            return new("offset", SelectionFault.BadNumber, skip);
        }

        var limit = selection.Limit;
        if (single.TryGetValue("limit", out var take) && !TryCount(take, 1, Selection.MaxLimit, out limit))
        {
            return new("limit", SelectionFault.BadNumber, take);
        }

        selection = selection with { Offset = offset, Limit = limit };
        return null;
    }

    private static bool TryCount(string text, int least, int most, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count >= least && count <= most;
}
