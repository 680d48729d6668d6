using System.Diagnostics.CodeAnalysis;

namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// A date as precise as its source and no more: EDTF text (Extended Date/Time Format, ISO 8601-2:2019 Annex A), the calendar it was
/// printed in, and the words of the source. Immutable.
/// </summary>
/// <remarks>
/// <para><b>Covered:</b> level 0; level 1; of level 2 the sets, partial qualification, the parts of the year 25–41, and unspecified
/// digits (X) where they stand last in their field. Not covered: exponential years (<c>Y-17E7</c>) and significant digits
/// (<c>1950S2</c>). Years are astronomical: 0000 is 1 BC. A time of day is kept but does not narrow the day.</para>
/// <para><b>Meaning:</b> a date that is no interval tells of something at an unknown moment, or for an unknown while, within it.
/// An interval lasts from a moment within its start to a moment within its end. An <i>open</i> end (<c>1745/..</c>) means that there
/// is no end: it surely holds ever after. An <i>unknown</i> end (<c>1745/</c>) means that there is one, at any time from the start on:
/// it possibly holds. A one-of set (<c>[1756-04,1757-04]</c>) holds on days that a member allows, not between them; in an all-of set
/// (<c>{1635,1643}</c>) every member holds, and a range in it stands for something in each of its days, months or years. Winter
/// (24) is December to February of the next year. A year beyond ±9999 is taken for <see cref="DayNumber.UnboundedMin"/> or
/// <see cref="DayNumber.UnboundedMax"/>.</para>
/// <para><b>Qualifiers</b> widen a date to both sides, in its own units. Approximate (<c>~</c>): a writer who says "around" has the
/// neighbouring units in mind. Uncertain (<c>?</c>): the source doubts a value it gives, and no bound is sure; the atlas allows the slip that is
/// by far the commonest, one to the next unit, as when a year of the Hijri or the animal cycle straddles two of ours. Both (<c>%</c>)
/// add up. Of fields that share a qualifier only the finest is widened; if the finer ones are firm, they stay so: <c>2004?-06</c> is
/// June of 2003, 2004 or 2005.</para>
/// <list type="table">
/// <listheader><term>precision</term><description><c>~</c>, <c>?</c> and <c>%</c>, to each side</description></listheader>
/// <item><term>day</term><description>3 days, 1 day, 4 days</description></item>
/// <item><term>month, part of the year</term><description>1 month, 1 month, 2 months</description></item>
/// <item><term>year</term><description>2, 1, 3 years</description></item>
/// <item><term>decade (173X)</term><description>5, 2, 7 years</description></item>
/// <item><term>century (17XX)</term><description>20, 10, 30 years</description></item>
/// <item><term>millennium and beyond</term><description>200, 100, 300 years</description></item>
/// </list>
/// <para><b>Calendars:</b> Julian text is validated and reckoned as Julian and shifted. Text that may follow the Chinese calendar is
/// reckoned as Gregorian and widened: the n-th lunar month begins 19 to 54 days after the first day of the n-th Gregorian one, so it may lie
/// up to eight weeks (56 days) later, but not earlier, as the source may have converted it already. The lunar seasons begin before the Gregorian ones,
/// so a season may lie up to 40 days earlier, but not later. Intercalary months are not provided for.</para>
/// <para><b>Equality</b> compares the canonical text and the calendar. The words of the source take no part in it.</para>
/// </remarks>
public sealed class HistoricalDate : IEquatable<HistoricalDate>
{
    private HistoricalDate(DateExpression expression, DateCalendar calendar, string? words)
    {
        Expression = expression;
        Edtf = expression.Text;
        Bounds = expression.Bounds;
        Calendar = calendar;
        Words = words;
    }

    /// <summary>
    /// The canonical EDTF text, which parses to an equal date. It differs from the text parsed at most in the spaces of a set and in
    /// where qualifiers stand.
    /// </summary>
    public string Edtf { get; }

    /// <summary>The calendar in which the source prints the date.</summary>
    public DateCalendar Calendar { get; }

    /// <summary>The words of the source, as "in the winter of 1739–1740".</summary>
    public string? Words { get; }

    /// <summary>
    /// The bounds of the start and the end. Of a one-of set they span the members and the gaps between them, of an all-of set they
    /// reach from the first member to the last: ask <see cref="At"/> and <see cref="Within"/> rather than compare.
    /// </summary>
    public DateBounds Bounds { get; }

    /// <summary>The bounds of each member of a set, between which it does not hold; of any other date its own.</summary>
    public IReadOnlyList<DateBounds> Members => Expression is SetOfDates set ? [.. set.MemberBounds] : [Bounds];

    internal DateExpression Expression { get; }

    /// <summary>Reads an EDTF text.</summary>
    /// <exception cref="EdtfException">The text is not EDTF, or of a part of it that is not covered.</exception>
    public static HistoricalDate Parse(string edtf, DateCalendar calendar = DateCalendar.Unknown, string? words = null)
    {
        ArgumentNullException.ThrowIfNull(edtf);
        return new HistoricalDate(EdtfParser.Parse(edtf, PrintedCalendar.For(calendar)), calendar, words);
    }

    /// <summary>Reads an EDTF text, or tells where and why it is none.</summary>
    public static bool TryParse(
        string edtf,
        DateCalendar calendar,
        string? words,
        [MaybeNullWhen(false)] out HistoricalDate date,
        out EdtfError error)
    {
        try
        {
            date = Parse(edtf, calendar, words);
            error = default;
            return true;
        }
        catch (EdtfException exception)
        {
            date = null;
            error = exception.Error;
            return false;
        }
    }

    /// <summary>Whether the date holds on a day, a <see cref="DayNumber"/>.</summary>
    public Truth At(int day) => Within(new DayRange(day, day));

    /// <summary>
    /// Whether the date overlaps a range of days. <c>1643</c> is surely within the whole of 1643 and possibly within its May. A range
    /// without a day overlaps nothing.
    /// </summary>
    public Truth Within(DayRange range) => range.First <= range.Last ? Expression.Within(range) : Truth.Not;

    /// <inheritdoc/>
    public bool Equals(HistoricalDate? other) =>
        other is not null && Calendar == other.Calendar && string.Equals(Edtf, other.Edtf, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HistoricalDate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edtf, Calendar);

    /// <summary>The canonical EDTF text.</summary>
    public override string ToString() => Edtf;
}
