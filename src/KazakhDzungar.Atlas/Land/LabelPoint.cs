using NetTopologySuite.Algorithm.Construct;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.OverlayNG;

namespace KazakhDzungar.Atlas.Land;

/// <summary>Where a label fits best: the centre of the largest circle inside an area, as the web map (Mercator) shows it.</summary>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="RadiusDegrees">The circle's radius, in degrees of longitude.</param>
public sealed record LabelPoint(double Longitude, double Latitude, double RadiusDegrees)
{
    private const double ToleranceDegrees = 0.02;

    /// <summary>Finds the label point of an area, on land where water is given.</summary>
    /// <param name="area">A polygon or multipolygon; X longitude, Y latitude.</param>
    /// <param name="water">Lakes and seas to keep clear of, or null.</param>
    public static LabelPoint Of(Geometry area, Geometry? water = null)
    {
        ArgumentNullException.ThrowIfNull(area);
        var land = water is null || water.IsEmpty ? area : OverlayNGRobust.Overlay(area, water, NetTopologySuite.Operation.Overlay.SpatialFunction.Difference);
        var dry = PolygonExtracter.GetPolygons(land.IsEmpty ? area : land);
        var sheet = area.Factory.CreateMultiPolygon([.. dry.Cast<Polygon>()]).Copy();
        sheet.Apply(new Mercator());
        sheet.GeometryChanged();
        var circle = new MaximumInscribedCircle(sheet, ToleranceDegrees);
        var centre = circle.GetCenter().Coordinate;
        return new(centre.X, Mercator.Latitude(centre.Y), circle.GetRadiusLine().Length);
    }

    private sealed class Mercator : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public static double Latitude(double y) => double.RadiansToDegrees(Math.Atan(Math.Sinh(double.DegreesToRadians(y))));

        public void Filter(CoordinateSequence seq, int i) =>
            seq.SetY(i, double.RadiansToDegrees(Math.Asinh(Math.Tan(double.DegreesToRadians(seq.GetY(i))))));
    }
}
