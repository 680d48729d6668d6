using System.Globalization;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Land;

/// <summary>Distances on the ground between points in degrees, good to 0.5 % over the distances a frontier needs.</summary>
internal static class Ground
{
    private const double KilometresPerDegree = 111.195;

    /// <summary>Great-circle distance in kilometres.</summary>
    public static double Kilometres(Coordinate a, Coordinate b)
    {
        var (φ1, φ2) = (double.DegreesToRadians(a.Y), double.DegreesToRadians(b.Y));
        var (sinLat, sinLon) = (Math.Sin((φ2 - φ1) / 2), Math.Sin(double.DegreesToRadians(b.X - a.X) / 2));
        var h = (sinLat * sinLat) + (Math.Cos(φ1) * Math.Cos(φ2) * sinLon * sinLon);
        return 2 * double.RadiansToDegrees(Math.Asin(Math.Min(1, Math.Sqrt(h)))) * KilometresPerDegree;
    }

    /// <summary>Length of a line in kilometres.</summary>
    public static double Kilometres(IReadOnlyList<Coordinate> line)
    {
        var sum = 0d;
        for (var i = 1; i < line.Count; i++)
        {
            sum += Kilometres(line[i - 1], line[i]);
        }

        return sum;
    }

    /// <summary>The share of the way from <paramref name="a"/> to <paramref name="b"/>, 0 to 1, that is nearest to a point.</summary>
    public static double NearestShare(Coordinate a, Coordinate b, Coordinate point)
    {
        var scale = Math.Cos(double.DegreesToRadians(point.Y));
        var (dx, dy) = ((b.X - a.X) * scale, b.Y - a.Y);
        var square = (dx * dx) + (dy * dy);
        return square == 0 ? 0 : Math.Clamp(((((point.X - a.X) * scale) * dx) + ((point.Y - a.Y) * dy)) / square, 0, 1);
    }

    /// <summary>The point a share of the way along a segment.</summary>
    public static Coordinate Along(Coordinate a, Coordinate b, double share) => share switch
    {
        0 => a.Copy(),
        1 => b.Copy(),
        _ => new Coordinate(a.X + ((b.X - a.X) * share), a.Y + ((b.Y - a.Y) * share)),
    };

    /// <summary>A point as a problem report names it: "68.25° E, 42.80° N".</summary>
    public static string Name(Coordinate point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.X:0.00##}° E, {point.Y:0.00##}° N");
}
