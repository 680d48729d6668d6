using System.Globalization;

namespace KazakhDzungar.Web.Export.Citing;

/// <summary>Citations in words, as bibliographies print them. Styles have words of their own, whatever the language of what is cited.</summary>
internal static class CitationStyles
{
    /// <summary>Every style by its name, with the language of its words.</summary>
    public static IEnumerable<(string Name, string Language, string Text)> All(CitedThing thing) =>
    [
        ("APA 7", "en", Apa(thing)), ("Chicago 18", "en", Chicago(thing)), ("ГОСТ Р 7.0.100–2018", "ru", Gost(thing)),
    ];

    /// <summary>
    /// Publication Manual of the American Psychological Association, 7th edition, 10.16: no date, since the atlas has versions and no years;
    /// then the day of retrieval is due.
    /// </summary>
    public static string Apa(CitedThing thing) =>
        $"{Stopped(thing.Editors)} (n.d.). {thing.Title} (Data version {thing.Version}). {Stopped(thing.Atlas)} Retrieved {EnglishDay(thing.Accessed)}, from {thing.Address}";

    /// <summary>The Chicago Manual of Style, bibliography: 17th edition 14.207, 18th edition 14.104.</summary>
    public static string Chicago(CitedThing thing) =>
        $"{Stopped(thing.Editors)} “{Stopped(thing.Title)}” {Stopped(thing.Atlas)} Data version {thing.Version}. Accessed {EnglishDay(thing.Accessed)}. {thing.Address}.";

    /// <summary>ГОСТ Р 7.0.100–2018: a part of a site. Its own words are Russian; titles stay in the language of the page.</summary>
    public static string Gost(CitedThing thing) =>
        $"{thing.Title.TrimEnd('.')}. – Текст : электронный // {thing.Atlas} : [сайт] / {thing.Editors}. – Версия данных {thing.Version}. – URL: {thing.Address} (дата обращения: {thing.Accessed.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}).";

    private static string EnglishDay(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>With a full stop, where the text does not end with a mark of its own.</summary>
    private static string Stopped(string text) => text[^1] is '.' or '?' or '!' or '…' ? text : text + ".";
}
