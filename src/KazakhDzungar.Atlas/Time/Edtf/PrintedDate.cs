using System.Text;

namespace KazakhDzungar.Atlas.Time;

/// <summary>One EDTF date as written: a year, perhaps a month or part of the year, perhaps a day, perhaps a time of that day.</summary>
internal sealed class PrintedDate(DateField year, DateField? month, DateField? day, string? time)
{
    public DateField Year { get; } = year;

    /// <summary>The month, or the code of a part of the year.</summary>
    public DateField? Month { get; } = month;

    public DateField? Day { get; } = day;

    /// <summary>The time of day with its 'T', as written.</summary>
    public string? Time { get; } = time;

    public PartOfYear? Part { get; } =
        month is { IsExact: true, First: >= PartOfYear.FirstCode } code ? PartOfYear.Of((int)code.First) : null;

    public Precision Precision => (Month, Day) switch
    {
        (_, not null) => Precision.Day,
        (not null, _) => Part is null ? Precision.Month : Precision.PartOfYear,
        _ => Precision.Year,
    };

    /// <summary>The fields there are, from the year on.</summary>
    public IEnumerable<DateField> Fields
    {
        get
        {
            yield return Year;
            if (Month is { } writtenMonth)
            {
                yield return writtenMonth;
            }

            if (Day is { } writtenDay)
            {
                yield return writtenDay;
            }
        }
    }

    /// <summary>The qualifier of the date as a whole; null when its fields differ.</summary>
    public Qualifier? SharedQualifier => Fields.All(part => part.Qualifier == Year.Qualifier) ? Year.Qualifier : null;

    /// <summary>Whether every digit is specified and nothing is qualified.</summary>
    public bool IsPlain => Fields.All(part => part is { IsExact: true, Qualifier: Qualifier.None });

    /// <summary>
    /// The canonical text. A qualifier shared by the year and all that follows it without a gap stands once, after the last of them
    /// (<c>2004-06~-11</c>); any other stands before each field it belongs to (<c>?2004-06-~11</c>).
    /// </summary>
    public string Text
    {
        get
        {
            var fields = Fields.ToArray();
            var grouped = LengthOfGroup(fields);
            var text = new StringBuilder();
            for (var i = 0; i < fields.Length; i++)
            {
                text.Append(i == 0 ? "" : "-");
                text.Append(grouped == 0 ? Mark(fields[i].Qualifier) : "");
                text.Append(fields[i].Written);
                text.Append(i == grouped - 1 ? Mark(fields[i].Qualifier) : "");
            }

            return text.Append(Time).ToString();
        }
    }

    private static int LengthOfGroup(DateField[] fields)
    {
        var length = fields.TakeWhile(field => field.Qualifier == fields[0].Qualifier).Count();
        var restIsPlain = fields.Skip(length).All(field => field.Qualifier == Qualifier.None);
        return fields[0].Qualifier != Qualifier.None && restIsPlain ? length : 0;
    }

    private static string Mark(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Uncertain => "?",
        Qualifier.Approximate => "~",
        Qualifier.Uncertain | Qualifier.Approximate => "%",
        _ => "",
    };
}
