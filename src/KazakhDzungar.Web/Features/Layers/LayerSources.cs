using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>What layers are made from.</summary>
/// <param name="Context">The record, while the layer is being read.</param>
/// <param name="Catalogues">The catalogues of the desks.</param>
/// <param name="Names">The names of ids, in the language of the moment.</param>
/// <param name="Words">The words of the interface, in the language of the moment.</param>
internal sealed record LayerSources(AtlasDbContext Context, Catalogues Catalogues, FacetNames Names, Words Words)
{
    /// <summary>A name for an id that a facet has for value; null for none.</summary>
    public string? Name(string facet, string? value) => value is null ? null : Names.Of("events", facet, value);

    /// <summary>Names for ids, in one cell.</summary>
    public string? Name(string facet, IEnumerable<string> values) => Fields.Join(values.Select(value => Names.Of("events", facet, value)));
}
