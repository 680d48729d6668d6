using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Web.Export;

/// <summary>A form in which records are taken away.</summary>
/// <param name="Extension">How the address ends: <c>claims.csv</c>.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Name">What it is called, in all languages alike; null where <c>TakeAway.EXTENSION</c> among the words of the interface is its name.</param>
/// <param name="Write">Makes the file.</param>
/// <param name="Kinds">The kinds of record that have it; null for all.</param>
internal sealed record TakeAwayFormat(string Extension, string MediaType, string? Name, Func<Taken, Teller, byte[]> Write, IReadOnlyCollection<RecordKind>? Kinds = null)
{
    private const string CsvType = "text/csv; charset=utf-8; header=present";

    private static readonly RecordKind[] OnTheGround = [RecordKind.Event, RecordKind.Place, RecordKind.Change, RecordKind.Region];

    /// <summary>What is no place itself, and has to do with some.</summary>
    private static readonly RecordKind[] OnMaps = [.. OnTheGround, RecordKind.Person, RecordKind.Polity];

    /// <summary>All that this part of the program writes.</summary>
    public static readonly IReadOnlyList<TakeAwayFormat> All =
    [
        new("csv", CsvType, null, (taken, teller) => Csv.Write(RecordTables.Of(taken.Kind), taken.Records, teller, taken.Stamp, mark: true)),
        new("claims.csv", CsvType, null, (taken, teller) => Csv.Write(ClaimTable.Columns, taken.Claims, teller, taken.Stamp, mark: true)),
        new("json", "application/json", "JSON", RecordJson.Write),
        new("lp.json", "application/ld+json", "Linked Places", LinkedPlaces.Write, OnTheGround),
        new("kml", "application/vnd.google-earth.kml+xml", "KML", Kml.Write, OnMaps),
    ];

    /// <summary>The media types of all, without parameters.</summary>
    public static IEnumerable<string> MediaTypes => All.Select(f => f.MediaType.Split(';')[0]).Distinct(StringComparer.Ordinal);

    /// <summary>Whether records of a kind have it.</summary>
    public bool Fits(RecordKind kind) => Kinds?.Contains(kind) != false;

    /// <summary>The format at the end of an address, and what stands before it; null where it ends otherwise. No id has a full stop.</summary>
    public static (string Name, TakeAwayFormat Format)? Of(string file)
    {
        var stop = file.IndexOf('.', StringComparison.Ordinal);
        return stop > 0 && All.FirstOrDefault(f => file.AsSpan(stop + 1).SequenceEqual(f.Extension)) is { } format ? (file[..stop], format) : null;
    }
}
