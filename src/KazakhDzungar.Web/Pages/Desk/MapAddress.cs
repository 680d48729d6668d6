using System.Globalization;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>The map page with a selection of events: the same query, in one parameter, and the time that it asks for.</summary>
internal static class MapAddress
{
    /// <summary>The address; the whole time of the atlas where the selection asks for none, and what lies outside it is cut off.</summary>
    public static string Of(Selection selection, SelectionGrammar grammar)
    {
        var query = grammar.Write(new() { Picks = selection.Picks, Time = selection.Time, Temporal = selection.Temporal, Extent = selection.Extent, Text = selection.Text, Sort = grammar.DefaultSort });
        var days = selection.Time?.Days ?? new DayRange(AtlasSpan.FirstDay, AtlasSpan.LastDay);
        var (first, last) = (Year(days.First), Year(days.Last));
        var time = first == last ? Text(first) : $"{Text(first)}/{Text(last)}";
        return $"{Address.Of("")}?t={time}{(query.Length == 0 ? "" : $"&{MapSelection.Parameter}={Uri.EscapeDataString(query)}")}";
    }

    private static int Year(int day) => DayNumber.ToGregorian(Math.Clamp(day, AtlasSpan.FirstDay, AtlasSpan.LastDay)).Year;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
