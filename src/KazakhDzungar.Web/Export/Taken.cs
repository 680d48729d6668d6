using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Web.Features;

namespace KazakhDzungar.Web.Export;

/// <summary>What is taken away at once: a selection or one record, and what is said of it in every file.</summary>
/// <param name="Kind">The kind of the records.</param>
/// <param name="Records">The records, in the order of the selection.</param>
/// <param name="Name">What the file is called, without version and extension.</param>
/// <param name="Query">The address in the atlas that shows the same.</param>
/// <param name="DataVersion">SHA-256 of the data, lower-case hexadecimal.</param>
/// <param name="Exported">The day of export, UTC.</param>
internal sealed record Taken(RecordKind Kind, IReadOnlyList<TakenRecord> Records, string Name, string Query, string DataVersion, DateOnly Exported)
{
    /// <summary>The version as people write it.</summary>
    public string ShortVersion => DataVersion[..Export.DataVersion.ShortLength];

    /// <summary>The columns that every row of a CSV ends with.</summary>
    public IReadOnlyList<(string Name, string Value)> Stamp =>
        [("licence", Licence.Id), ("data_version", DataVersion), ("query", Query), ("exported", Cell.Day(Exported))];

    /// <summary>The claims of the records, each once.</summary>
    public IEnumerable<TakenClaim> Claims => Records.SelectMany(r => r.Claims).DistinctBy(c => c.Claim.Id);
}
