using System.Text.Json;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>
/// The record as the map page tells it in words: what happened when, and who held what. Made once, at import; small enough to be read
/// whole and kept.
/// </summary>
/// <param name="DataHash">The hash of the <c>data/</c> it was made from.</param>
/// <param name="Events">By their shown date, earliest first.</param>
/// <param name="Holdings">In the order of the replay.</param>
/// <param name="Changes">By their date, earliest first.</param>
/// <param name="Polities">The names of those that hold land, by id.</param>
/// <param name="Regions">The names, by id.</param>
/// <param name="Places">The ids.</param>
/// <param name="People">The ids.</param>
/// <param name="Reigns">Those that are shown.</param>
public sealed record Chronicle(
    string DataHash,
    IReadOnlyList<ChronicleEvent> Events,
    IReadOnlyList<ChronicleHolding> Holdings,
    IReadOnlyList<ChronicleChange> Changes,
    Dictionary<string, LocalText> Polities,
    Dictionary<string, LocalText> Regions,
    HashSet<string> Places,
    HashSet<string> People,
    IReadOnlyList<ChronicleReign> Reigns)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It was written by another version of the program.</exception>
    public static Chronicle Read(byte[] document) => JsonSerializer.Deserialize(document, ChronicleJson.Default.Chronicle)!;

    internal static byte[] Write(AtlasRecord record)
    {
        var events = record.Events
            .Select(e => new ChronicleEvent(e.Id, e.Title, e.Dates.First(d => d.Shown).Date))
            .OrderBy(e => e.Date.StartMin).ThenBy(e => e.Date.EndMax).ThenBy(e => e.Id, StringComparer.Ordinal);
        var holdings = record.Holdings.Select(h => new ChronicleHolding(h.RegionId, h.Holder, h.Hold, h.StartMin, h.StartMax, h.EndMin, h.EndMax));
        var changes = record.Changes
            .Select(c => new ChronicleChange(c.EventId, c.Hold, c.From, c.To, c.Date, [.. c.Regions.Select(r => r.RegionId)]))
            .OrderBy(c => c.Date.StartMin).ThenBy(c => c.Date.EndMax);
        var chronicle = new Chronicle(
            record.DataHash, [.. events], [.. holdings], [.. changes],
            record.Polities.Where(p => p.HoldsLand).ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal),
            record.Regions.ToDictionary(r => r.Id, r => r.Name, StringComparer.Ordinal),
            [.. record.Places.Select(p => p.Id)],
            [.. record.People.Select(p => p.Id)],
            [.. record.People.SelectMany(p => p.Reigns.Where(r => r.Shown).Select(r => ChronicleReign.Of(p, r)))]);
        return JsonSerializer.SerializeToUtf8Bytes(chronicle, ChronicleJson.Default.Chronicle);
    }
}
