using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Features;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;
using Microsoft.AspNetCore.WebUtilities;

namespace KazakhDzungar.Web.Export.Citing;

/// <summary>What is cited when a page of the atlas is: told by its address alone, so that a file of it says the same as the page.</summary>
internal sealed partial class CitedPages(Catalogues catalogues, WholeRecord whole, DataVersion version, FacetNames names, Words words, TimeProvider time)
{
    /// <summary>The page at an address of the atlas, with its title where the caller knows it.</summary>
    /// <param name="request">Whence scheme and host are taken.</param>
    /// <param name="path">Path and query, <c>/en/events?kind=battle</c>.</param>
    /// <param name="title">The title; null to tell it by the address.</param>
    /// <returns>Null where no page can stand at that address.</returns>
    public CitedThing? Of(HttpRequest request, string path, string? title = null)
    {
        var parts = path.Split('?', 2);
        var match = Shape().Match(parts[0]);
        if (!match.Success || !LocalText.Languages.Contains(match.Groups["language"].Value))
        {
            return null;
        }

        var (section, id) = (match.Groups["section"].Value, match.Groups["id"].Value);
        var pairs = DeskQuery.Pairs(parts.Length > 1 ? "?" + parts[1] : "").ToList();
        var (found, query) = id.Length > 0 ? (RecordTitle(section, id), "") : Selected(section, pairs);
        return (title ?? found) is { } told
            ? new(told, words["Site.Title"], words["Cite.Editors"], FeatureExports.Origin(request) + parts[0] + query, version.Short, Today, match.Groups["language"].Value, query.Length > 0)
            : null;
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The title of a record; of a page that stands deeper than records do, that of its section.</summary>
    private string? RecordTitle(string section, string id) => id.Contains('/', StringComparison.Ordinal) ? Heading(section) : TakeAwayEndpoints.Sections.TryGetValue(section, out var kind) && whole.Find(kind, id) is { } record
        ? Words.Name(record.Title)
        : null;

    /// <summary>The title of a selection, or of a page that has no record, and its query in the one form that it has.</summary>
    private (string? Title, string Query) Selected(string section, List<KeyValuePair<string, string>> pairs) => section switch
    {
        "events" => Selected(section, pairs, catalogues.Events),
        "people" => Selected(section, pairs, catalogues.People),
        "places" => Selected(section, pairs, catalogues.Places),
        "changes" => Selected(section, pairs, catalogues.Changes),
        "search" when pairs.Find(p => p.Key == "q").Value is { Length: > 0 } asked => (words["Search.For", asked], Again(pairs)),
        "" => (Moment(pairs) is { } moment ? $"{words["Nav.Map"]}, {moment}" : words["Nav.Map"], Again(pairs)),
        _ => (Heading(section), Again(pairs)),
    };

    private (string? Title, string Query) Selected<TItem>(string section, List<KeyValuePair<string, string>> pairs, Catalogue<TItem> catalogue)
        where TItem : CatalogueItem
    {
        if (catalogue.Grammar.Read(pairs.Where(p => p.Key != "view"), out var selection) is not null)
        {
            return (null, "");
        }

        var chosen = SelectionPhrases.Of(section, selection, catalogue.Facets, names, words).Select(c => $"{c.Facet}: {c.Value}");
        return (TitleOf(words[$"Nav.{char.ToUpperInvariant(section[0])}{section[1..]}"], chosen), Question(catalogue.Grammar.Write(selection with { Offset = 0, Limit = Selection.DefaultLimit, Sort = catalogue.Grammar.DefaultSort })));
    }

    /// <summary>What a selection is called: what of, and what it is narrowed to.</summary>
    public static string TitleOf(string what, IEnumerable<string> chosen)
    {
        var narrowed = string.Join("; ", chosen);
        return narrowed.Length == 0 ? what : $"{what}. {narrowed}";
    }

    private string Heading(string section)
    {
        var name = char.ToUpperInvariant(section[0]) + section[1..];
        string[] keys = [$"Nav.{name}", $"{name}.Title", $"About.{name}"];
        return keys.Where(key => words[key] != key).Select(key => words[key]).FirstOrDefault() ?? words["Site.Title"];
    }

    private static string? Moment(List<KeyValuePair<string, string>> pairs) =>
        pairs.Find(p => p.Key == "t").Value is { } t && Date().IsMatch(t) ? t : null;

    /// <summary>The query written anew: nothing of it is passed on as it came.</summary>
    private static string Again(List<KeyValuePair<string, string>> pairs) =>
        QueryHelpers.AddQueryString("", pairs.Select(p => KeyValuePair.Create(p.Key, (string?)p.Value)));

    private static string Question(string query) => query.Length == 0 ? "" : "?" + query;

    [GeneratedRegex("^/(?<language>[a-z]{2})(/(?<section>[a-z-]{0,30})(/(?<id>[a-z0-9][a-z0-9/-]{0,200}))?)?/?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}){0,2}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();
}
