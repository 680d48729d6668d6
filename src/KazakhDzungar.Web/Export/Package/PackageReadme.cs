using System.Text;
using KazakhDzungar.Web.Features;

namespace KazakhDzungar.Web.Export.Package;

/// <summary>The README of the archive.</summary>
internal static class PackageReadme
{
    public static byte[] Write(Words words, string dataHash, IReadOnlyList<PackageTable> tables) => Encoding.UTF8.GetBytes($"""
        # {words["Site.Title"]}: the data

        {words["Site.Description"]}

        - Version of the data: `{dataHash}`
        - Licence: [{Licence.Name}]({Licence.Address}); name the {words["Cite.Editors"]}.

        Everything is a claim of a text, with its certainty and its citations; rival claims stand side by side, and the one that the atlas uses is `shown`.
        Dates are EDTF (ISO 8601-2) in the calendar of the source; the four days beside them are proleptic Gregorian and inclusive. Coordinates are longitude and latitude, WGS 84.
        Lists in a cell are joined by `{Cell.Separator}`. A text that a spreadsheet would run has an apostrophe in front. Addresses of pages begin at the atlas's own.

        | file | what is in it |
        | --- | --- |
        | `datapackage.json` | this archive as a Frictionless Data Package: every column with its type and meaning |
        {string.Join('\n', tables.Select(t => $"| `{t.Path}` | {t.Description} |"))}
        | `geojson/` | places, regions, frontier lines and routes as GeoJSON (RFC 7946) |
        | `record/` | the record as the editors keep it, with its JSON Schemas in `record/schema/` |

        """);
}
