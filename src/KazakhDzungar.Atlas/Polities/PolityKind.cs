namespace KazakhDzungar.Atlas.Polities;

/// <summary>What sort of state or people a polity is.</summary>
public enum PolityKind
{
    Khanate,
    Empire,
    Kingdom,
    Juz,
    People,
    Tribe,
    Clan,
    Host,
    OasisStates,
    Principality,
}
