namespace KazakhDzungar.Atlas.Sources;

/// <summary>Whether an account sums a record up or remarks on it.</summary>
public enum AccountKind
{
    Summary,
    Remark,
}
