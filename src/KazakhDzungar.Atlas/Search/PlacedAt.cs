using KazakhDzungar.Atlas.Places;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A place of an event.</summary>
internal sealed record PlacedAt(string Id, PlaceRole Role, bool Shown, string? Region, double? Longitude, double? Latitude)
{
    /// <summary>The roles by which an event is put on the map, the best first.</summary>
    private static readonly PlaceRole[] Preference = [PlaceRole.At, PlaceRole.Near, PlaceRole.Target, PlaceRole.To, PlaceRole.Through, PlaceRole.From];

    public int Rank => Array.IndexOf(Preference, Role);
}
