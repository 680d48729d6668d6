using System.Runtime.InteropServices;

namespace KazakhDzungar.Atlas.Time;

/// <summary>A year, or the years that an unspecified one may be, as people count them: no year 0, and numbers that fall before Christ.</summary>
/// <param name="Kind">What the numbers count.</param>
/// <param name="First">The year, the first year of a span or decade, or the number of the century or millennium.</param>
/// <param name="Last">The last year of a span; otherwise as <paramref name="First"/>.</param>
/// <param name="BeforeChrist">Whether the numbers count backwards.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YearName(YearKind Kind, long First, long Last, bool BeforeChrist)
{
    public bool IsNumber => Kind is YearKind.Year or YearKind.Span;

    public static YearName Of(PrintedDate date)
    {
        var name = Of(date.Year);
        return date.Part is { CrossesYears: true } && name.Kind == YearKind.Year ? name.WithNextYear() : name;
    }

    private static YearName Of(DateField year)
    {
        var isBefore = year.Last <= 0;
        return year.UnspecifiedDigits switch
        {
            0 when isBefore => new(YearKind.Year, 1 - year.First, 1 - year.First, BeforeChrist: true),
            0 => new(YearKind.Year, year.First, year.First, BeforeChrist: false),
            1 when year.First < 0 => new(YearKind.Span, 1 - year.First, 1 - year.Last, BeforeChrist: true),
            1 => new(YearKind.Decade, year.First, year.First, BeforeChrist: false),
            2 => Counted(YearKind.Century, year, 100),
            3 => Counted(YearKind.Millennium, year, 1000),
            _ => new(YearKind.Unknown, 0, 0, BeforeChrist: false),
        };
    }

    private static YearName Counted(YearKind kind, DateField year, int length)
    {
        var number = (year.First < 0 ? -year.Last / length : year.First / length) + 1;
        return new(kind, number, number, BeforeChrist: year.First < 0);
    }

    /// <summary>The span of a winter. That of 1 BC runs into AD 1 and goes by its first year alone.</summary>
    private YearName WithNextYear()
    {
        if (!BeforeChrist)
        {
            return this with { Kind = YearKind.Span, Last = First + 1 };
        }

        return First == 1 ? this : this with { Kind = YearKind.Span, Last = First - 1 };
    }
}
