namespace KazakhDzungar.Atlas.Time;

/// <summary>Reads one date: the fields, their qualifiers, and the time of day.</summary>
internal sealed class EdtfDateParser(EdtfReader reader, PrintedCalendar calendar)
{
    private readonly EdtfYearParser years = new(reader);

    public PrintedDate Read()
    {
        var year = ReadField(years.Read, out var onAll);
        if (reader.Next != '-')
        {
            return new PrintedDate(year.With(onAll), null, null, null);
        }

        if (year.Written[0] == 'Y')
        {
            throw reader.Fault(reader.Position, "a year written with 'Y' takes no month");
        }

        reader.TryRead("-");
        var month = ReadField(ReadMonth, out var onMonth);
        year = year.With(onAll | onMonth);
        return reader.Next == '-' ? ReadDayOf(year, month.With(onMonth)) : new PrintedDate(year, month.With(onMonth), null, null);
    }

    /// <summary>Reads a time of day, which is kept but does not narrow the day.</summary>
    public PrintedDate ReadTimeOf(PrintedDate date)
    {
        if (date is not { Precision: Precision.Day, IsPlain: true })
        {
            throw reader.Fault(reader.Position, "a time of day needs a complete day without qualifiers");
        }

        return new PrintedDate(date.Year, date.Month, date.Day, new EdtfTimeParser(reader).Read());
    }

    private PrintedDate ReadDayOf(DateField year, DateField month)
    {
        if (month is { IsExact: true, First: >= PartOfYear.FirstCode })
        {
            throw reader.Fault(reader.Position, "a season or another part of the year takes no day");
        }

        reader.TryRead("-");
        var position = reader.Position;
        var day = ReadField(ReadDay, out var onAll);
        RequireUsualMask(month, day, position);
        RequireDayExists(year, month, day, position);
        return new PrintedDate(year.With(onAll), month.With(onAll), day.With(onAll), null);
    }

    /// <summary>Reads a field with the qualifier to its left, which is its own, and the one to its right, which goes for all so far.</summary>
    private DateField ReadField(Func<DateField> read, out Qualifier onAll)
    {
        var own = ReadQualifier();
        var field = read();
        onAll = ReadQualifier();
        return field.With(own);
    }

    private Qualifier ReadQualifier()
    {
        if (reader.TryRead("?"))
        {
            return Qualifier.Uncertain;
        }

        if (reader.TryRead("~"))
        {
            return Qualifier.Approximate;
        }

        return reader.TryRead("%") ? Qualifier.Uncertain | Qualifier.Approximate : Qualifier.None;
    }

    private DateField ReadMonth()
    {
        const string expected = "a month is 01 to 12, a part of the year 21 to 41, an unspecified month XX, 0X or 1X";
        var position = reader.Position;
        var field = ReadTwoDigits(expected);
        return field switch
        {
            { IsUnspecified: true } => field with { First = 1, Last = 12 },
            { Written: "0X" } => field with { First = 1 },
            { Written: "1X" } => field with { Last = 12 },
            { IsExact: true, First: (>= 1 and <= 12) or (>= PartOfYear.FirstCode and <= PartOfYear.LastCode) } => field,
            _ => throw reader.Fault(position, $"{expected}; found {field.Written}"),
        };
    }

    private DateField ReadDay()
    {
        const string expected = "a day is 01 to 31, an unspecified day XX, 0X, 1X, 2X or 3X";
        var position = reader.Position;
        var field = ReadTwoDigits(expected);
        return field switch
        {
            { IsUnspecified: true } => field with { First = 1, Last = 31 },
            { First: 0, Last: > 0 } => field with { First = 1 },
            { First: 30, Last: > 31 } => field with { Last = 31 },
            { First: >= 1, Last: <= 31 } => field,
            _ => throw reader.Fault(position, $"{expected}; found {field.Written}"),
        };
    }

    private DateField ReadTwoDigits(string expected)
    {
        var digits = reader.ReadWhile(char.IsAsciiDigit, 2);
        var written = digits + reader.ReadWhile(c => c == 'X', 2 - digits.Length);
        return written.Length == 2 ? EdtfYearParser.Field(written) : throw reader.Unexpected(expected);
    }

    private void RequireUsualMask(DateField month, DateField day, int position)
    {
        if (IsHalfSpecified(day) && !month.IsExact)
        {
            throw reader.Fault(position, "a half-specified day needs a specified month");
        }

        if (IsHalfSpecified(month) && !day.IsUnspecified)
        {
            throw reader.Fault(position, "after a half-specified month the day can only be XX");
        }
    }

    private static bool IsHalfSpecified(DateField field) => field is { IsExact: false, IsUnspecified: false };

    private void RequireDayExists(DateField year, DateField month, DateField day, int position)
    {
        var most = calendar.MostDaysIn(year, month);
        if (day.First > most)
        {
            throw reader.Fault(position, $"this month has no day {day.Written} in the {calendar.Name} calendar, it has {most} days");
        }
    }
}
