using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace KazakhDzungar.Atlas.Land;

/// <summary>The outline of several regions taken together.</summary>
public static class Outline
{
    /// <summary>Dissolves the frontiers between regions of one network. A polygon, a multipolygon where they lie apart, or empty for none.</summary>
    public static Geometry Dissolve(IEnumerable<RegionFace> regions)
    {
        var faces = regions.Select(r => r.Polygon).ToArray();
        return faces.Length == 0 ? Polygon.Empty : CoverageUnion.Union(faces[0].Factory.CreateGeometryCollection(faces));
    }
}
