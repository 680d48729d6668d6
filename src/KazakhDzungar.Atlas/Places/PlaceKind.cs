namespace KazakhDzungar.Atlas.Places;

/// <summary>What sort of place it is.</summary>
public enum PlaceKind
{
    City,
    Fortress,
    Headquarters,
    Battlefield,
    River,
    Lake,
    Sea,
    Mountains,
    Valley,
    District,
    Country,
    Camps,
    Desert,
    Steppe,
}
