using KazakhDzungar.Atlas.Land;

namespace KazakhDzungar.Web.Pages.Drawings;

/// <summary>Land over time as a chart: heights in pixels, times in percent of the width.</summary>
/// <param name="Holders">The polity, and those of its parts whose land is counted as its own.</param>
/// <param name="Steps">The steps, from the first to the last day of the atlas.</param>
internal sealed record LandChart(IReadOnlyList<string> Holders, IReadOnlyList<LandStep> Steps)
{
    /// <summary>The height of the greatest land.</summary>
    public const double Height = 170;

    private const int Marks = 3;

    /// <summary>The land that fills the height, in km²; of two charts side by side the same.</summary>
    public double Scale { get; init; } = Math.Max(1, Steps.Max(s => s.PossibleKm2));

    /// <summary>The last day of the step with the most land that was surely held, or possibly where none ever surely was.</summary>
    public int GreatestDay => Steps.MaxBy(s => (s.SureKm2, s.PossibleKm2))!.LastDay;

    /// <summary>Round areas in km² with a line each.</summary>
    public IEnumerable<double> Lines
    {
        get
        {
            var power = Math.Pow(10, Math.Floor(Math.Log10(Scale / Marks)));
            var step = new[] { 1d, 2, 5, 10 }.Select(s => s * power).First(s => Scale / s < Marks + 1);
            for (var line = step; line <= Scale; line += step)
            {
                yield return line;
            }
        }
    }

    /// <summary>How far below the top an area is drawn.</summary>
    public double Top(double squareKilometres) => Height * (1 - (squareKilometres / Scale));

    /// <summary>From where to where a step goes.</summary>
    public static (string X, string Width) Extent(LandStep step) =>
        (TimeScale.Percent(TimeScale.At(step.FirstDay)), TimeScale.Percent(TimeScale.At(step.LastDay + 1) - TimeScale.At(step.FirstDay)));
}
