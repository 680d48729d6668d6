namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>All that lies at one place.</summary>
/// <param name="Longitude">Degrees.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Name">The name of the place, or what lies there.</param>
/// <param name="Count">How many items lie there.</param>
/// <param name="Label">What a reader who does not see it is told.</param>
/// <param name="Address">Where it leads.</param>
internal sealed record DrawnMark(double Longitude, double Latitude, string Name, int Count, string Label, string Address)
{
    private const double SmallestShare = 0.0075;

    /// <summary>The radius of the mark: its area grows with the count.</summary>
    /// <param name="width">The width of the picture, in the unit of the answer.</param>
    public double Radius(double width) => width * SmallestShare * Math.Sqrt(1 + (0.35 * (Count - 1)));
}
