namespace KazakhDzungar.Web.Export;

/// <summary>A form in which records are taken away.</summary>
/// <param name="Extension">How the address ends: <c>claims.csv</c>.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Key">The key of its name among the words of the interface.</param>
internal sealed record TakeAwayFormat(string Extension, string MediaType, string Key)
{
    public static readonly TakeAwayFormat Csv = new("csv", "text/csv; charset=utf-8; header=present", "TakeAway.Csv");

    public static readonly TakeAwayFormat Claims = new("claims.csv", "text/csv; charset=utf-8; header=present", "TakeAway.Claims");

    /// <summary>All that this part of the program writes.</summary>
    public static readonly IReadOnlyList<TakeAwayFormat> All = [Csv, Claims];

    /// <summary>The format at the end of an address, and what stands before it; null where it ends otherwise. No id has a full stop.</summary>
    public static (string Name, TakeAwayFormat Format)? Of(string file)
    {
        var stop = file.IndexOf('.', StringComparison.Ordinal);
        return stop > 0 && All.FirstOrDefault(f => file.AsSpan(stop + 1).SequenceEqual(f.Extension)) is { } format ? (file[..stop], format) : null;
    }
}
