using System.Globalization;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages.Drawings;

/// <summary>A day of the atlas on which a map shows who held the land.</summary>
/// <param name="Day">A <see cref="DayNumber"/>.</param>
internal sealed record MapDay(int Day)
{
    private const int LastMonth = 12;
    private const int LastDayOfIt = 31;

    /// <summary>The last day of a date that lies in the time of the atlas, or the first where nothing bounds its end; null where none does.</summary>
    public static MapDay? Of(DateColumns date) =>
        date.StartMin > AtlasSpan.LastDay || date.EndMax < AtlasSpan.FirstDay ? null
        : new(Math.Clamp(date.EndMax == DayNumber.UnboundedMax ? date.StartMin : date.EndMax, AtlasSpan.FirstDay, AtlasSpan.LastDay));

    /// <summary>The time that shows this day on the map page: the year, whose last day the map shows, or the day.</summary>
    public string Edtf => DayNumber.ToGregorian(Day) switch
    {
        (var year, LastMonth, LastDayOfIt) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
        var (year, month, day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
    };

    public string Phrase => DatePhrases.For(Words.Language).Say(HistoricalDate.Parse(Edtf));
}
