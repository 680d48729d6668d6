using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Places;

/// <summary>A named spot or area, with a radius of doubt and the reasoning for where it is put.</summary>
public sealed class Place
{
    public required string Id { get; init; }

    public required PlaceKind Kind { get; init; }

    public required LocalText Name { get; init; }

    public List<NameClaim> Names { get; init; } = [];

    public List<Account> Accounts { get; init; } = [];

    public required LocationType Location { get; init; }

    /// <summary>Degrees, WGS 84; null where the place cannot be located.</summary>
    public double? Longitude { get; init; }

    /// <summary>Degrees, WGS 84; null where the place cannot be located.</summary>
    public double? Latitude { get; init; }

    /// <summary>Kilometres: the radius of doubt of a point, the half-extent of an area.</summary>
    public double? RadiusKm { get; init; }

    public required LocalText Reasoning { get; init; }

    public Certainty LocationCertainty { get; init; }

    public LocalText? ModernName { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? ModernCountry { get; init; }

    /// <summary>Lettering: 1 is shown at every zoom, 4 only when near.</summary>
    public int Rank { get; init; }

    /// <summary>The editors' reason for lettering it throughout: it stood before the record begins. Null: lettered from when the record knows it.</summary>
    public LocalText? Older { get; init; }

    /// <summary>The region of the frontier network that the place lies in.</summary>
    public string? RegionId { get; set; }

    public List<PlaceClaim> Claims { get; init; } = [];
}
