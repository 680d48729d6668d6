using System.Globalization;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>A map without script: land, ways, regions and marks over the ground. Lengths are degrees of longitude (see <see cref="Ground"/>).</summary>
internal sealed record DrawnMap
{
    private const double LetterWidth = 0.51;
    private const double LetterHeight = 1.2;

    /// <summary>The marks, the largest first, so that small ones lie on top.</summary>
    public IReadOnlyList<DrawnMark> Marks { get; init; } = [];

    /// <summary>The regions that stand out, each with its name and its address.</summary>
    public IReadOnlyList<DrawnRegion> Regions { get; init; } = [];

    /// <summary>Who held what; none where the map is of no one day.</summary>
    public IReadOnlyList<DrawnLand> Lands { get; init; } = [];

    public IReadOnlyList<DrawnRoute> Routes { get; init; } = [];

    /// <summary>How many items have no place on the map.</summary>
    public int NotLocated { get; init; }

    /// <summary>What it shows, for a reader who does not see it; null for the words that fit any map of a list.</summary>
    public string? Label { get; init; }

    /// <summary>What tells the names of its parts from those of another map of the page.</summary>
    public string Key { get; init; } = "map";

    /// <summary>The part of the ground that is shown; null for the lands of the wars and all marks.</summary>
    public Envelope? Part { get; init; }

    /// <summary>The height of the letters, as a share of the width of the picture.</summary>
    public double LetterShare { get; init; } = 0.018;

    public Envelope Frame => Part ?? MapFrame.Wide(Marks.Select(m => MapFrame.Of(m.Longitude, m.Latitude)));

    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"{Frame.MinX:0.##} {Frame.MinY:0.##} {Frame.Width:0.##} {Frame.Height:0.##}");

    /// <summary>The names that fit without touching a mark or another name, those of the largest marks first, with where they begin.</summary>
    public IEnumerable<(DrawnMark Mark, double X, double Y, string Anchor)> Lettering()
    {
        var frame = Frame;
        var (letter, taken) = (frame.Width * LetterShare, Marks.Select(m => Box(m, m.Radius(frame.Width))).Concat(Routes.Select(r => r.HeadBox(frame.Width))).ToList());
        foreach (var mark in Marks)
        {
            var (x, y) = Ground.At(mark.Longitude, mark.Latitude);
            var (gap, length, height) = (mark.Radius(frame.Width) * 1.3, mark.Name.Length * LetterWidth * letter, LetterHeight * letter);
            (double X, double Y, double Share, string Anchor)[] spots =
            [
                (x + gap, y + (height / 3), 0, "start"), (x - gap, y + (height / 3), 1, "end"), (x, y - gap, 0.5, "middle"), (x, y + gap + (height * 0.8), 0.5, "middle"),
            ];
            foreach (var spot in spots)
            {
                var begin = spot.X - (spot.Share * length);
                var box = new Envelope(begin, begin + length, spot.Y - (height * 0.8), spot.Y + (height * 0.2));
                if (frame.Contains(box) && !taken.Exists(box.Intersects))
                {
                    taken.Add(box);
                    yield return (mark, spot.X, spot.Y, spot.Anchor);
                    break;
                }
            }
        }
    }

    private static Envelope Box(DrawnMark mark, double half)
    {
        var box = new Envelope(MapFrame.Of(mark.Longitude, mark.Latitude));
        box.ExpandBy(half);
        return box;
    }
}
