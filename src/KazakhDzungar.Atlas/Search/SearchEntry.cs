using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A record as the index takes it in.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">The title or name under which the atlas shows it.</param>
internal sealed record SearchEntry(RecordKind Kind, string Id, LocalText Title)
{
    /// <summary>Forms besides the title, as they are written down.</summary>
    public IEnumerable<SearchForm> Names { get; init; } = [];

    /// <summary>What it tells.</summary>
    public IEnumerable<LocalText> Texts { get; init; } = [];

    /// <summary>Records by whose names it is found too: those who took part, the places.</summary>
    public IEnumerable<RecordKey> Related { get; init; } = [];

    /// <summary>Among equal matches the least comes first.</summary>
    public int Weight { get; init; }

    /// <summary>All forms, transliterations included; one that folds like another before it says nothing new.</summary>
    public IReadOnlyList<SearchForm> Forms()
    {
        var written = SearchForm.Of(Title, FormOrigin.Title).Concat(Names).ToList();
        return [.. written.Concat(written.SelectMany(f => f.Transliterated())).DistinctBy(f => FoldedText.Of(f.Text), StringComparer.Ordinal)];
    }
}
