using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>Says in words what narrows a selection.</summary>
internal static class SelectionPhrases
{
    /// <summary>Each filter: its key, what it is about, what is chosen, and the selection without it.</summary>
    public static IEnumerable<(string Key, string Facet, string Value, Selection Without)> Of(string section, Selection selection, FacetIndex facets, FacetNames names, Words words)
    {
        foreach (var facet in facets.Facets)
        {
            foreach (var value in selection.Picks[facet.Name])
            {
                yield return ($"{facet.Name}:{value}", words[$"Facet.{section}-{facet.Name}"], names.Of(section, facet.Name, value), selection.Without(facet.Name, value));
            }
        }

        if (selection.Time is { } time)
        {
            yield return ("from", words["Desk.When"], $"{DeskPhrases.Say(time)}, {words.Of(selection.Temporal)}", selection.WithoutTime());
        }

        if (selection.Extent is { } extent)
        {
            yield return ("bbox", words["Desk.Extent"], words["Desk.ExtentIs", DeskPhrases.Say(extent)], selection.WithoutExtent());
        }

        if (selection.Text is { } text)
        {
            yield return ("q", words["Desk.Text"], text, selection.WithoutText());
        }
    }
}
