using KazakhDzungar.Web.Pages.Drawings;

namespace KazakhDzungar.Web.Pages.People.Houses;

/// <summary>The lines of a family tree: across in percent, down in pixels.</summary>
internal static class DrawnTies
{
    /// <summary>The height of a person's box.</summary>
    public const double Box = 78;

    /// <summary>From one row to the next.</summary>
    public const double Pitch = 124;

    private const double BracketDepth = 8;
    private const double BracketInset = 2.5;
    private const double FirstRail = 16;
    private const double BetweenRails = 8;
    private const double CoupleGap = 3;

    /// <summary>Each drawn tie with its strokes.</summary>
    public static IEnumerable<(KinTie Tie, IReadOnlyList<(string X1, double Y1, string X2, double Y2)> Strokes)> Of(FamilyTree tree)
    {
        var drawn = tree.Drawn.ToList();
        var rails = drawn.Where(t => t.Kind == KinTieKind.Parent).Select(t => (tree.Of(t.Upper).Row, t.Upper)).Distinct().GroupBy(t => t.Row)
            .SelectMany(g => g.OrderBy(t => tree.Of(t.Upper).At).Select((t, i) => (t.Upper, Rail: FirstRail + (i * BetweenRails)))).ToDictionary(t => t.Upper, t => t.Rail, StringComparer.Ordinal);
        return drawn.OrderByDescending(t => t.Kind).Select(tie =>
        {
            var (upper, lower) = (tree.Of(tie.Upper), tree.Of(tie.Lower));
            return (tie, (IReadOnlyList<(string, double, string, double)>)(tie.Kind switch
            {
                KinTieKind.Parent when lower.Row > upper.Row => Descent(upper, lower, Bottom(upper) + rails[tie.Upper]),
                KinTieKind.Couple => [Line(upper.At, Middle(upper) - CoupleGap, lower.At, Middle(lower) - CoupleGap), Line(upper.At, Middle(upper) + CoupleGap, lower.At, Middle(lower) + CoupleGap)],
                KinTieKind.Siblings when upper.Row == lower.Row => Bracket(upper, lower),
                _ => [Line(upper.At, Middle(upper), lower.At, Middle(lower))],
            }));
        });
    }

    public static double Top(TreePerson person) => person.Row * Pitch + 20;

    private static double Middle(TreePerson person) => Top(person) + (Box / 2);

    private static double Bottom(TreePerson person) => Top(person) + Box;

    /// <summary>Beneath both, a little to the inside, so that it does not pass for descent.</summary>
    private static (string, double, string, double)[] Bracket(TreePerson one, TreePerson other)
    {
        var (left, right) = one.At < other.At ? (one.At + BracketInset, other.At - BracketInset) : (other.At + BracketInset, one.At - BracketInset);
        return [Line(left, Bottom(one), left, Bottom(one) + BracketDepth), Line(left, Bottom(one) + BracketDepth, right, Bottom(one) + BracketDepth), Line(right, Bottom(one) + BracketDepth, right, Bottom(one))];
    }

    private static (string, double, string, double)[] Descent(TreePerson upper, TreePerson lower, double rail) =>
        [Line(upper.At, Bottom(upper), upper.At, rail), Line(upper.At, rail, lower.At, rail), Line(lower.At, rail, lower.At, Top(lower))];

    private static (string, double, string, double) Line(double x1, double y1, double x2, double y2) => (TimeScale.Percent(x1), y1, TimeScale.Percent(x2), y2);
}
