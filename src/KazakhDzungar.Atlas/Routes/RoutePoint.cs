using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Routes;

/// <summary>A way-point: a place that a text names, or a bend that the editors added.</summary>
public sealed class RoutePoint
{
    public int Id { get; init; }

    public string RouteId { get; init; } = "";

    public required int Order { get; init; }

    public string? PlaceId { get; init; }

    /// <summary>Degrees, WGS 84. A point at a place has the place's, filled in by the import.</summary>
    public double Longitude { get; set; }

    /// <summary>Degrees, WGS 84. A point at a place has the place's, filled in by the import.</summary>
    public double Latitude { get; set; }

    public DateColumns? Date { get; init; }

    public Certainty Certainty { get; init; }

    public LocalText? Reasoning { get; init; }
}
