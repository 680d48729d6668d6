using System.Globalization;

namespace KazakhDzungar.Atlas.Time;

/// <summary>Rewrites an expression of Julian days as one of Gregorian days.</summary>
internal static class NewStyle
{
    private static readonly PrintedCalendar Gregorian = PrintedCalendar.For(DateCalendar.Gregorian);

    /// <summary>The same days in the Gregorian calendar, without qualifiers and time; null when there is anything but complete days.</summary>
    public static DateExpression? Of(DateExpression expression)
    {
        if (!expression.Dates.All(single => IsWholeDay(single.Date)))
        {
            return null;
        }

        return expression switch
        {
            SingleDate single => Shifted(single),
            IntervalOfDates interval => new IntervalOfDates(Shifted(interval.Start), Shifted(interval.End)),
            SetOfDates set => new SetOfDates(set.Kind, [.. set.Members.Select(Shifted)], Gregorian),
            _ => null,
        };
    }

    private static bool IsWholeDay(PrintedDate date) =>
        date is { Precision: Precision.Day, SharedQualifier: not null }
        && date.Fields.All(field => field.IsExact)
        && Math.Abs(date.Year.First) < DayNumber.MaxYear;

    private static IntervalEnd Shifted(IntervalEnd end) => end.Date is null ? end : end with { Date = Shifted(end.Date) };

    private static SetMember Shifted(SetMember member)
    {
        var first = member.First is null ? null : Shifted(member.First);
        return member.IsRange ? new SetMember(first, member.Last is null ? null : Shifted(member.Last)) : new SetMember(first, first);
    }

    private static SingleDate Shifted(SingleDate single)
    {
        var printed = single.Date;
        var month = printed.Month.GetValueOrDefault().First;
        var day = DayNumber.FromJulian((int)printed.Year.First, (int)month, (int)printed.Day.GetValueOrDefault().First);
        var (newYear, newMonth, newDay) = DayNumber.ToGregorian(day);
        return new SingleDate(new PrintedDate(Field(newYear, "0000"), Field(newMonth, "00"), Field(newDay, "00"), null), Gregorian);
    }

    private static DateField Field(int number, string format) =>
        new(number.ToString(format, CultureInfo.InvariantCulture), number, number, Qualifier.None);
}
