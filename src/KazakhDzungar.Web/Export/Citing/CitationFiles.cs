using System.Buffers;
using System.Globalization;
using System.Text;

namespace KazakhDzungar.Web.Export.Citing;

/// <summary>Citations for programs that keep references.</summary>
internal static class CitationFiles
{
    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The kinds of files: the end of the address, media type, name.</summary>
    public static readonly IReadOnlyList<(string Extension, string MediaType, string Name, Func<CitedThing, string> Write)> All =
    [
        ("bib", "application/x-bibtex; charset=utf-8", "BibTeX", BibTex),
        ("json", "application/vnd.citationstyles.csl+json; charset=utf-8", "CSL-JSON", CslJson),
        ("ris", "application/x-research-info-systems; charset=utf-8", "RIS", Ris),
    ];

    /// <summary>An entry for BibTeX and biblatex, UTF-8. The body of editors stands in braces of its own, so that it is not taken for a person.</summary>
    public static string BibTex(CitedThing thing)
    {
        var fields = new (string Name, string Value)[]
        {
            ("author", $"{{{Tex(thing.Editors)}}}"), ("title", $"{{{Tex(thing.Title)}}}"), ("howpublished", Tex(thing.Atlas)), ("note", $"Data version {thing.Version}"),
            // Both programs take an address as it is; only braces and backslashes would end it.
            ("url", thing.Address), ("urldate", Cell.Day(thing.Accessed)), ("language", thing.Language switch { "kk" => "kazakh", "ru" => "russian", _ => "english" }),
        };
        return $"@misc{{{Key(thing)},\n{string.Concat(fields.Select(f => $"  {f.Name} = {{{f.Value}}},\n"))}}}\n";
    }

    /// <summary>Citation Style Language, input data 1.0.2: a list with one item.</summary>
    public static string CslJson(CitedThing thing) => Encoding.UTF8.GetString(JsonFile.Write(json =>
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("id", Key(thing));
        json.WriteString("type", thing.IsSelection ? "dataset" : "webpage");
        json.WriteString("title", thing.Title);
        json.WriteStartArray("author");
        json.WriteStartObject();
        json.WriteString("literal", thing.Editors);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("container-title", thing.Atlas);
        json.WriteString("version", thing.Version);
        json.WriteString("URL", thing.Address);
        json.WriteStartObject("accessed");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(thing.Accessed.Year);
        json.WriteNumberValue(thing.Accessed.Month);
        json.WriteNumberValue(thing.Accessed.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("language", thing.Language);
        json.WriteEndObject();
        json.WriteEndArray();
    }));

    /// <summary>RIS: a tag a line, lines end with CRLF; a line break in a value would begin a tag.</summary>
    public static string Ris(CitedThing thing)
    {
        var lines = new (string Tag, string Value)[]
        {
            ("TY", thing.IsSelection ? "DATA" : "ELEC"), ("AU", thing.Editors + ","), ("TI", thing.Title), ("T2", thing.Atlas), ("ET", thing.Version), ("UR", thing.Address),
            ("Y2", thing.Accessed.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)), ("LA", thing.Language), ("ER", ""),
        };
        return string.Concat(lines.Select(l => $"{l.Tag}  - {Line(l.Value)}\r\n"));
    }

    /// <summary>A key that is the same whenever the same is cited: the path of the page and the version; for a query, a sum of its letters.</summary>
    private static string Key(CitedThing thing)
    {
        var address = new Uri(thing.Address);
        var path = new string([.. address.AbsolutePath.Trim('/').Replace('/', '-').Where(KeyLetters.Contains)]);
        var query = address.Query.Length == 0 ? "" : "-" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(address.Query)))[..8];
        return $"kazakh-dzungar-{path}{query}-{thing.Version}";
    }

    private static string Tex(string text)
    {
        var tex = new StringBuilder(text.Length);
        foreach (var letter in Line(text))
        {
            tex.Append(letter switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '$' or '&' or '#' or '%' or '_' => $"\\{letter}",
                _ => letter.ToString(),
            });
        }

        return tex.ToString();
    }

    private static string Line(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
}
