using System.Globalization;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>A way on a drawn map, with a head at its end.</summary>
/// <param name="Positions">Where it runs (see <see cref="Ground.At"/>): two or more.</param>
/// <param name="Holder">The polity whose way it was.</param>
/// <param name="Surely">Whether the texts state it without reserve; else it is dashed.</param>
/// <param name="Label">What a reader is told of it.</param>
internal sealed record DrawnRoute(IReadOnlyList<Coordinate> Positions, string Holder, bool Surely, string Label)
{
    private const double HeadShare = 0.022;
    private const double HeadHalfAngle = 0.42;

    public string Path => string.Join("L", Positions.Select(Text)) is var line ? "M" + line : "";

    /// <summary>The head, as a closed path.</summary>
    /// <param name="width">The width of the picture.</param>
    public string Head(double width)
    {
        var (tip, before) = (Positions[^1], Positions.Reverse().FirstOrDefault(p => p.Distance(Positions[^1]) > 0) ?? Positions[0]);
        var turn = Math.Atan2(tip.Y - before.Y, tip.X - before.X);
        return $"M{Text(tip)}L{Text(Back(HeadHalfAngle))}L{Text(Back(-HeadHalfAngle))}Z";

        Coordinate Back(double angle) => new(tip.X - (width * HeadShare * Math.Cos(turn + angle)), tip.Y - (width * HeadShare * Math.Sin(turn + angle)));
    }

    /// <summary>Where its head lies, which no name may cover.</summary>
    /// <param name="width">The width of the picture.</param>
    public Envelope HeadBox(double width)
    {
        var (tip, before) = (Positions[^1], Positions[^2]);
        var share = Math.Min(1, width * HeadShare / Math.Max(tip.Distance(before), HeadShare));
        var box = new Envelope(new Coordinate(tip.X + ((before.X - tip.X) * share), tip.Y + ((before.Y - tip.Y) * share)));
        box.ExpandBy(width * HeadShare / 2);
        return box;
    }

    private static string Text(Coordinate position) => string.Create(CultureInfo.InvariantCulture, $"{position.X:0.##} {position.Y:0.##}");
}
