using KazakhDzungar.Web.Features;

namespace KazakhDzungar.Web.Export;

/// <summary>A file in which what a page shows can be taken away.</summary>
/// <param name="Address">Its address, without scheme and host.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Name">What it is called.</param>
internal sealed record TakeAwayLink(string Address, string MediaType, string Name)
{
    /// <summary>The files of a record or a selection.</summary>
    /// <param name="section">The section of the site.</param>
    /// <param name="id">The record; null for a selection.</param>
    /// <param name="query">The query of the selection, without a question mark.</param>
    /// <param name="words">The words of the interface.</param>
    public static IReadOnlyList<TakeAwayLink> Of(string section, string? id, string query, Words words)
    {
        var kind = TakeAwayEndpoints.Sections[section];
        var path = id is null ? Pages.Address.Of(section) : Pages.Address.Of(section, id);
        var tail = query.Length == 0 ? "" : "?" + query;
        var links = TakeAwayFormat.All.Where(f => f.Fits(kind))
            .Select(f => new TakeAwayLink($"{path}.{f.Extension}{tail}", f.MediaType.Split(';')[0], f.Name ?? words[$"TakeAway.{f.Extension}"])).ToList();
        if (id is null ? TakeAwayEndpoints.Desks.Contains(section) : FeatureExports.HasRecords(section))
        {
            links.Insert(2, new($"{path}.geojson{tail}", MediaTypes.GeoJson, "GeoJSON"));
        }

        return links;
    }

    /// <summary>The files of the page at a path; none where it is no record and no desk.</summary>
    public static IReadOnlyList<TakeAwayLink> At(string path, string query, Words words)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [_, var desk] when TakeAwayEndpoints.Desks.Contains(desk) => Of(desk, null, query, words),
            [_, var section, var id] when TakeAwayEndpoints.Sections.ContainsKey(section) => Of(section, id, "", words),
            _ => [],
        };
    }
}
