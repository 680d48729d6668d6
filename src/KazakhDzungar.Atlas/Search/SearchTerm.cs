namespace KazakhDzungar.Atlas.Search;

/// <summary>A word that is looked for.</summary>
/// <param name="Folded">As typed, folded; letters and digits only.</param>
/// <param name="Key">Its <see cref="SearchKey"/>.</param>
/// <param name="Close">Words of the record, folded or keys, that it may have been meant for; none where it is known itself.</param>
internal sealed record SearchTerm(string Folded, string Key, IReadOnlyList<string> Close)
{
    private const int LeastOfKey = 3;
    private const int LeastOfRelated = 2;
    private const int LeastOfText = 4;

    private const int LeastOfKeyAlone = 2;

    private bool KeyBegins => Key.Length >= LeastOfKey;

    /// <summary>As a question to the columns of whole words.</summary>
    public string Exactly => $"words : \"{Folded}\"";

    public string Beginning => $"words : \"{Folded}\" *";

    /// <summary>As it may be spelt.</summary>
    public string Spelt => $"({Beginning}{KeyIn("keys")})";

    /// <summary>In names of the record or of those related to it.</summary>
    public string InNames => $"({Spelt} OR related : \"{Folded}\"{(Folded.Length >= LeastOfRelated ? " *" : "")}{KeyIn("relatedKeys")}{CloseIn("words keys related relatedKeys")})";

    public string InNamesOfItsOwn => $"({Spelt}{CloseIn("words keys")})";

    /// <summary>Anywhere.</summary>
    /// <param name="alone">Whether it is the only word: a short one would be in every text.</param>
    public string Anywhere(bool alone) => alone && Folded.Length < LeastOfKey ? InNames : $"({InNames} OR text : \"{Folded}\"{(Folded.Length >= LeastOfText ? " *" : "")})";

    /// <summary>How well a word matches: 4 exactly, 3 as a beginning, 2 spelt otherwise, 1 nearly, 0 not.</summary>
    public int Match(SearchWord word) =>
        word.Folded == Folded ? 4
        : word.Folded.StartsWith(Folded, StringComparison.Ordinal) ? 3
        : Key.Length >= LeastOfKeyAlone && word.Key == Key || KeyBegins && word.Key.StartsWith(Key, StringComparison.Ordinal) ? 2
        : Close.Contains(word.Folded) || Close.Contains(word.Key) ? 1 : 0;

    /// <summary>One letter is too little to be taken for others.</summary>
    private string KeyIn(string column) => Key.Length >= LeastOfKeyAlone ? $" OR {column} : \"{Key}\"{(KeyBegins ? " *" : "")}" : "";

    private string CloseIn(string columns) => string.Concat(Close.Select(word => $" OR {{{columns}}} : \"{word}\""));
}
