using System.Globalization;

namespace KazakhDzungar.Atlas.Time;

/// <summary>Reads a year: four digits, the last of them perhaps X, with a minus before year 0; or 'Y' and five digits or more.</summary>
internal sealed class EdtfYearParser(EdtfReader reader)
{
    private const int UsualDigits = 4;
    private const int MostDigits = 15;

    public DateField Read()
    {
        var isLong = reader.TryRead("Y");
        var isNegative = reader.TryRead("-");
        var year = isLong ? ReadLong() : ReadUsual(isNegative);
        RefuseSignificantDigits();
        return isNegative ? Negated(year, isLong) : year with { Written = isLong ? "Y" + year.Written : year.Written };
    }

    /// <summary>The field of digits followed by unspecified digits.</summary>
    public static DateField Field(string written)
    {
        var first = long.Parse(written.Replace('X', '0'), CultureInfo.InvariantCulture);
        var last = long.Parse(written.Replace('X', '9'), CultureInfo.InvariantCulture);
        return new DateField(written, first, last, Qualifier.None);
    }

    private DateField ReadUsual(bool isNegative)
    {
        var start = reader.Position;
        var digits = reader.ReadWhile(char.IsAsciiDigit, UsualDigits);
        var written = digits + reader.ReadWhile(c => c == 'X', UsualDigits - digits.Length);
        if (written.Length < UsualDigits)
        {
            throw reader.Unexpected("a year has four digits, and unspecified ones (X) come last");
        }

        if (char.IsAsciiDigit(reader.Next) || reader.Next == 'X')
        {
            throw reader.Fault(reader.Position, "a year has four digits; a longer one begins with 'Y'");
        }

        return isNegative && (written is "0000" or "XXXX")
            ? throw reader.Fault(start, $"the year {written} takes no minus")
            : Field(written);
    }

    private DateField ReadLong()
    {
        var start = reader.Position;
        var written = reader.ReadWhile(char.IsAsciiDigit, MostDigits);
        if (written.Length <= UsualDigits)
        {
            throw reader.Unexpected("a year after 'Y' has more than four digits");
        }

        if (char.IsAsciiDigit(reader.Next))
        {
            throw reader.Fault(reader.Position, $"years of more than {MostDigits} digits are not covered");
        }

        return written[0] == '0' ? throw reader.Fault(start, "a year after 'Y' does not begin with 0") : Field(written);
    }

    private void RefuseSignificantDigits()
    {
        if (reader.Next is 'S' or 'E')
        {
            throw reader.Fault(reader.Position, "significant digits (S) and exponents (E) of a year are not covered");
        }
    }

    /// <summary>The field before year 0; of <c>-000X</c> the last year is -0001, as there is no year -0000.</summary>
    private static DateField Negated(DateField year, bool isLong) =>
        year with { Written = (isLong ? "Y-" : "-") + year.Written, First = -year.Last, Last = -Math.Max(1, year.First) };
}
