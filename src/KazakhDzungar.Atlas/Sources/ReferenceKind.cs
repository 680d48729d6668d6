namespace KazakhDzungar.Atlas.Sources;

/// <summary>What sort of work a reference is.</summary>
public enum ReferenceKind
{
    Archive,
    Book,
    Article,
    Edition,
    Chronicle,
}
