using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>The heading under which an item stands in the order of time.</summary>
internal static class Decade
{
    private const int Years = 10;

    /// <summary>The decade of the atlas, or one heading for all before it and one for all after it.</summary>
    public static (string Anchor, string Title) Of(CatalogueItem item, Words words) => DayNumber.ToGregorian(item.Day).Year switch
    {
        < AtlasSpan.FirstYear => ("before", words["Events.Before", AtlasSpan.FirstYear]),
        > AtlasSpan.LastYear => ("after", words["Events.After", AtlasSpan.LastYear]),
        var year => ($"years-{year - (year % Years)}", words["Events.Decade", year - (year % Years)]),
    };
}
