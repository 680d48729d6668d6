using KazakhDzungar.Atlas.Search;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>The points of items as geometries.</summary>
internal static class Shapes
{
    /// <summary>Its point; null where it is not located.</summary>
    public static Geometry? Of(CatalogueItem item) => item.Points.Count == 0 ? null : Point(item.Points[0]);

    /// <summary>All of its points; null where there is none.</summary>
    public static Geometry? All(CatalogueItem item) => item.Points.Count == 0 ? null : GeometryFactory.Default.CreateMultiPoint([.. item.Points.Select(Point)]);

    private static Point Point((double Longitude, double Latitude) at) => GeometryFactory.Default.CreatePoint(new Coordinate(at.Longitude, at.Latitude));
}
