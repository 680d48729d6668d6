using System.Globalization;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>A map without script: marks at places, or regions, over the ground. Lengths are degrees of longitude (see <see cref="Ground"/>).</summary>
internal sealed record DrawnMap
{
    private const double Margin = 1.5;
    private const double WidestShape = 1.9;
    private const double LetterWidth = 0.0092;
    private const double LetterHeight = 0.022;

    /// <summary>What is always in the picture: the lands of the wars, west, south, east and north in degrees.</summary>
    private static readonly (double West, double South, double East, double North) Home = (55, 38, 92, 54);

    /// <summary>The marks, the largest first, so that small ones lie on top.</summary>
    public required IReadOnlyList<DrawnMark> Marks { get; init; }

    /// <summary>The regions that stand out, each with its name and its address.</summary>
    public IReadOnlyList<DrawnRegion> Regions { get; init; } = [];

    /// <summary>How many items have no place on the map.</summary>
    public int NotLocated { get; init; }

    private (double Left, double Top, double Right, double Bottom) Frame
    {
        get
        {
            var (left, bottom) = Ground.At(Home.West, Home.South);
            var (right, top) = Ground.At(Home.East, Home.North);
            foreach (var (x, y) in Marks.Select(m => Ground.At(m.Longitude, m.Latitude)))
            {
                (left, right) = (Math.Min(left, x - Margin), Math.Max(right, x + Margin));
                (top, bottom) = (Math.Min(top, y - Margin), Math.Max(bottom, y + Margin));
            }

            var missing = Math.Max(0, ((right - left) / WidestShape) - (bottom - top)) / 2;
            return (left, top - missing, right, bottom + missing);
        }
    }

    /// <summary>The width of the picture.</summary>
    public double Width => Frame.Right - Frame.Left;

    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"{Frame.Left:0.##} {Frame.Top:0.##} {Frame.Right - Frame.Left:0.##} {Frame.Bottom - Frame.Top:0.##}");

    /// <summary>The names that fit without touching a mark or another name, those of the largest marks first, with where they begin.</summary>
    public IEnumerable<(DrawnMark Mark, double X, double Y, string Anchor)> Lettering()
    {
        var (width, (left, top, right, bottom)) = (Width, Frame);
        var taken = Marks.Select(m => Box(m, m.Radius(width), m.Radius(width))).ToList();
        foreach (var mark in Marks)
        {
            var (x, y) = Ground.At(mark.Longitude, mark.Latitude);
            var (gap, length, height) = (mark.Radius(width) * 1.3, mark.Name.Length * LetterWidth * width, LetterHeight * width);
            (double X, double Y, double Share, string Anchor)[] spots =
            [
                (x + gap, y + (height / 3), 0, "start"), (x - gap, y + (height / 3), 1, "end"), (x, y - gap, 0.5, "middle"), (x, y + gap + (height * 0.8), 0.5, "middle"),
            ];
            foreach (var spot in spots)
            {
                var begin = spot.X - (spot.Share * length);
                var box = (begin, spot.Y - (height * 0.8), begin + length, spot.Y + (height * 0.2));
                if (begin > left && begin + length < right && spot.Y - height > top && spot.Y < bottom && !taken.Exists(t => Touch(t, box)))
                {
                    taken.Add(box);
                    yield return (mark, spot.X, spot.Y, spot.Anchor);
                    break;
                }
            }
        }
    }

    private static (double, double, double, double) Box(DrawnMark mark, double halfWidth, double halfHeight)
    {
        var (x, y) = Ground.At(mark.Longitude, mark.Latitude);
        return (x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    private static bool Touch((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
