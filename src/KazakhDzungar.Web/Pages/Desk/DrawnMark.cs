namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>All that lies at one place.</summary>
/// <param name="Longitude">Degrees.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Name">The name of the place, or what lies there.</param>
/// <param name="Count">How many items lie there.</param>
/// <param name="Label">What a reader who does not see it is told.</param>
/// <param name="Address">Where it leads; null where it is what the page is about.</param>
internal sealed record DrawnMark(double Longitude, double Latitude, string Name, int Count, string Label, string? Address)
{
    private const double SmallestShare = 0.0075;
    private const double KilometresPerDegree = 111.195;

    /// <summary>How far from here it may have been, or how far it stretches, in kilometres.</summary>
    public double WithinKm { get; init; }

    /// <summary>Whether it surely was here; else the mark is hollow.</summary>
    public bool Surely { get; init; } = true;

    /// <summary>The radius of the mark: its area grows with the count.</summary>
    /// <param name="width">The width of the picture, in the unit of the answer.</param>
    public double Radius(double width) => width * SmallestShare * Math.Sqrt(1 + (0.35 * (Count - 1)));

    /// <summary>The radius of <see cref="WithinKm"/> on the drawing, whose scale grows to the north.</summary>
    public double Around => WithinKm / (KilometresPerDegree * Math.Cos(double.DegreesToRadians(Latitude)));
}
