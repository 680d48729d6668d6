using System.Globalization;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Features;

/// <summary>The properties that layers have in common.</summary>
internal static class Fields
{
    private const string Separator = "; ";

    public static FieldOf<T> Text<T>(string name, string about, Func<T, string?> value, bool column = false) =>
        new(name, FieldType.Text, about, value) { IsColumn = column };

    /// <summary>Several ids in one cell, as attribute tables need them; null where there is none.</summary>
    public static FieldOf<T> List<T>(string name, string about, Func<T, IEnumerable<string>> values) => Text<T>(name, about, item => Join(values(item)));

    public static FieldOf<T> Integer<T>(string name, string about, Func<T, int?> value) => new(name, FieldType.Integer, about, item => value(item));

    public static FieldOf<T> Number<T>(string name, string about, Func<T, double?> value) => new(name, FieldType.Number, about, item => value(item));

    /// <summary>The title: of every layer the second property.</summary>
    public static FieldOf<T> Title<T>(string about)
        where T : CatalogueItem => Text<T>("title", about, item => Words.Name(item.Title), column: true);

    public static FieldOf<T> Id<T>()
        where T : CatalogueItem => Text<T>("id", "The id, as in the feature itself.", item => item.Id);

    /// <summary>The page on which the record stands. Always the last property of a layer.</summary>
    public static FieldOf<T> Page<T>(string about, Func<T, string> path) => new("url", FieldType.Address, about, path);

    /// <summary>All values of a facet that an item has, in one cell.</summary>
    public static FieldOf<T> Facet<T>(Catalogue<T> catalogue, string name, string facet, string about)
        where T : CatalogueItem
    {
        var values = catalogue.Facets.Find(facet)!;
        return List<T>(name, about, item => values.Of(catalogue.PositionOf(item.Id)!.Value));
    }

    /// <summary>A date as it is written, in words, and the four days that bound it.</summary>
    public static IEnumerable<FieldOf<T>> Date<T>(Func<T, DateColumns> date) =>
    [
        Text<T>("edtf", "The date in EDTF (ISO 8601-2:2019, Annex A), in the calendar of the source.", item => date(item).Edtf),
        Text<T>("date", "The date in words; Julian days in both calendars.", item => Words.Say(date(item)), column: true),
        Text<T>("calendar", "The calendar that the date was printed in.", item => EnumText.Of(date(item).Calendar)),
        .. Days<T>(item => Bounds(date(item))),
        Text<T>("precision", "How narrowly the date is told.", item => EnumText.Of(Bounds(date(item)).Precision)),
    ];

    /// <summary>The four days that bound a time.</summary>
    public static IEnumerable<FieldOf<T>> Days<T>(Func<T, DateBounds> bounds) =>
    [
        Day<T>("starts_not_before", "The first day on which it can have begun; null where nothing bounds it.", item => bounds(item).StartMin),
        Day<T>("starts_not_after", "The last day on which it can have begun.", item => bounds(item).StartMax),
        Day<T>("ends_not_before", "The first day on which it can have ended.", item => bounds(item).EndMin),
        Day<T>("ends_not_after", "The last day on which it can have ended; null where nothing bounds it.", item => bounds(item).EndMax),
    ];

    public static FieldOf<T> Day<T>(string name, string about, Func<T, int?> day) =>
        new(name, FieldType.Date, about, item => day(item) is { } number and not (DayNumber.UnboundedMin or DayNumber.UnboundedMax) ? number : null);

    public static string? Join(IEnumerable<string> values)
    {
        var joined = string.Join(Separator, values);
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>A day number as ISO 8601 writes it.</summary>
    public static string Iso(int day)
    {
        var (year, month, date) = DayNumber.ToGregorian(day);
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{date:00}");
    }

    private static DateBounds Bounds(DateColumns date) => new(date.StartMin, date.StartMax, date.EndMin, date.EndMax);
}
