using System.Text.Json;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Import;

/// <summary>The atlas's own basemap: rivers that frontiers may follow, water that is not land, and what the browser draws.</summary>
/// <param name="Rivers">River lines by id, longitude-latitude.</param>
/// <param name="Water">Lakes and seas as one geometry; null where there is none.</param>
/// <param name="Layers">The files as the browser gets them, by the name of the layer.</param>
public sealed record Basemap(
    IReadOnlyDictionary<string, Geometry> Rivers, Geometry? Water, IReadOnlyDictionary<string, JsonElement> Layers)
{
    internal static readonly Basemap Empty = new(
        new Dictionary<string, Geometry>(StringComparer.Ordinal), null, new Dictionary<string, JsonElement>(StringComparer.Ordinal));
}
