using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Export;

/// <summary>A place where a record can be put.</summary>
/// <param name="Place">The place; it is located.</param>
/// <param name="Role">What it is to the record: a word of <see cref="PlaceRole"/>.</param>
/// <param name="Certainty">How sure it is that the record belongs there.</param>
internal sealed record TakenPoint(Place Place, string Role, Certainty Certainty)
{
    /// <summary>Degrees, WGS 84.</summary>
    public double Longitude => Place.Longitude!.Value;

    /// <summary>Degrees, WGS 84.</summary>
    public double Latitude => Place.Latitude!.Value;
}
