namespace KazakhDzungar.Atlas.Places;

/// <summary>How a place can be drawn.</summary>
public enum LocationType
{
    Point,
    Area,
    NotLocated,
}
