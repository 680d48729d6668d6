using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>How much of the ground a drawn map shows. Lengths are those of <see cref="Ground.At"/>.</summary>
internal static class MapFrame
{
    private const double Margin = 1.5;
    private const double WidestShape = 1.9;
    private const double NarrowestShape = 1.25;
    private const double LeastWidth = 11;
    private const double CloseMargin = 0.14;

    /// <summary>The lands of the wars: west, south, east and north in degrees.</summary>
    private static readonly (double West, double South, double East, double North) Home = (55, 38, 92, 54);

    /// <summary>A position on the drawing.</summary>
    public static Coordinate Of(double longitude, double latitude) => Ground.At(longitude, latitude) is var (x, y) ? new(x, y) : new();

    /// <summary>The lands of the wars, and these positions.</summary>
    public static Envelope Wide(IEnumerable<Coordinate> positions)
    {
        var frame = new Envelope(Of(Home.West, Home.South), Of(Home.East, Home.North));
        foreach (var position in positions)
        {
            var around = new Envelope(position);
            around.ExpandBy(Margin);
            frame.ExpandToInclude(around);
        }

        return Shaped(frame);
    }

    /// <summary>What is drawn, with some ground around it; the lands of the wars where nothing is.</summary>
    public static Envelope Close(Envelope drawn)
    {
        if (drawn.IsNull)
        {
            return Wide([]);
        }

        var frame = drawn.Copy();
        frame.ExpandBy(Math.Max(drawn.Width, drawn.Height) * CloseMargin);
        frame.ExpandBy(Math.Max(0, LeastWidth - frame.Width) / 2, Math.Max(0, (LeastWidth / WidestShape) - frame.Height) / 2);
        return Shaped(frame);
    }

    private static Envelope Shaped(Envelope frame)
    {
        frame.ExpandBy(Math.Max(0, (frame.Height * NarrowestShape) - frame.Width) / 2, Math.Max(0, (frame.Width / WidestShape) - frame.Height) / 2);
        return frame;
    }
}
