using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>Areas on the WGS 84 ellipsoid, by way of its authalic sphere (the sphere of the same surface).</summary>
public static class GeodesicArea
{
    private const double Eccentricity = 0.0818191908426215;
    private const double AuthalicRadiusKilometres = 6371.0071809;
    private static readonly double PolarQ = Q(1);

    /// <summary>
    /// The area of a polygon or multipolygon in km². Edges are taken as straight in the cylindrical equal-area plane, which for edges
    /// under 200 km, and for any edge along a parallel or meridian, is within 0.1 % of the ellipsoid's.
    /// </summary>
    /// <param name="area">X longitude, Y latitude, degrees; not across the antimeridian.</param>
    public static double SquareKilometres(Geometry area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Enumerable.Range(0, area.NumGeometries).Select(area.GetGeometryN).OfType<Polygon>()
            .Sum(p => Ring(p.ExteriorRing) - p.InteriorRings.Sum(Ring));
    }

    private static double Ring(LineString ring)
    {
        var points = ring.CoordinateSequence;
        var sum = 0d;
        for (var i = 1; i < points.Count; i++)
        {
            sum += double.DegreesToRadians(points.GetX(i) - points.GetX(i - 1)) * (SinAuthalic(points.GetY(i - 1)) + SinAuthalic(points.GetY(i)));
        }

        return Math.Abs(sum) / 2 * AuthalicRadiusKilometres * AuthalicRadiusKilometres;
    }

    private static double SinAuthalic(double latitude) => Q(Math.Sin(double.DegreesToRadians(latitude))) / PolarQ;

    /// <summary>Snyder, Map Projections (USGS PP 1395), equation 3-12.</summary>
    private static double Q(double sin)
    {
        var (e, es) = (Eccentricity, Eccentricity * sin);
        return (1 - (e * e)) * ((sin / (1 - (es * es))) - (Math.Log((1 - es) / (1 + es)) / (2 * e)));
    }
}
