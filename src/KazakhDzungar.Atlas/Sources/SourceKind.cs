namespace KazakhDzungar.Atlas.Sources;

/// <summary>What sort of text a source is.</summary>
public enum SourceKind
{
    EncyclopaediaArticle,
    JournalArticle,
}
