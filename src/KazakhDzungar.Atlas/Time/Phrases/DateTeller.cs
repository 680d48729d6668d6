namespace KazakhDzungar.Atlas.Time;

/// <summary>Puts the names of dates and the phrases of a language together for whatever an EDTF text may be.</summary>
internal sealed class DateTeller(DateLanguage language)
{
    public string Tell(DateExpression expression) => expression switch
    {
        SingleDate single => language.Alone(NameOf(single)),
        IntervalOfDates interval => Tell(interval),
        SetOfDates { Members: [{ IsRange: true } only] } set => TellOnly(set.Kind, only),
        SetOfDates set => TellList(set),
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression, "There is no phrase for this kind of date."),
    };

    private string Tell(IntervalOfDates interval) => (interval.Start, interval.End) switch
    {
        ({ Date: { } start }, { Date: { } end }) => Lasting(start, end),
        ({ Date: { } start }, { Kind: EndKind.Open }) => language.From(NameOf(start)),
        ({ Date: { } start }, _) => language.EndUnknown(language.From(NameOf(start))),
        ({ Kind: EndKind.Open }, { Date: { } end }) => language.Until(NameOf(end)),
        (_, { Date: { } end }) => language.StartUnknown(language.Until(NameOf(end))),
        _ => throw new ArgumentOutOfRangeException(nameof(interval), interval.Text, "An interval needs a date at one of its ends."),
    };

    private string Lasting(SingleDate start, SingleDate end)
    {
        if (start.Text == end.Text)
        {
            return Tell(start);
        }

        if (DateCluster.Of([(start.Date, end.Date)]) is { } cluster)
        {
            return TellCluster(cluster, Conjunction.And);
        }

        return StandsWithDash(start.Date) && StandsWithDash(end.Date) && start.Date.Precision == end.Date.Precision
            ? $"{Tell(start)} – {Tell(end)}"
            : language.FromTo(NameOf(start), NameOf(end));
    }

    private static bool StandsWithDash(PrintedDate date) =>
        date is { Precision: Precision.Day or Precision.Month, IsPlain: true } && date.Year.First > 0;

    /// <summary>A set of nothing but one run of dates.</summary>
    private string TellOnly(SetKind kind, SetMember run)
    {
        if (kind == SetKind.OneOf)
        {
            return TellRange(run);
        }

        var unit = new[] { run.First, run.Last }.OfType<SingleDate>().Min(end => end.Date.Precision);
        return language.Each(TellRun(run), unit);
    }

    private string TellList(SetOfDates set)
    {
        var conjunction = set.Kind == SetKind.OneOf ? Conjunction.Or : Conjunction.And;
        var pieces = set.Members.Where(member => member is { First: not null, Last: not null })
            .Select(member => (member.First!.Date, member.Last!.Date))
            .ToArray();
        if (pieces.Length == set.Members.Count && DateCluster.Of(pieces) is { } cluster)
        {
            return TellCluster(cluster, conjunction);
        }

        return language.Names.Join([.. set.Members.Select(member => TellMember(set.Kind, member))], conjunction);
    }

    private string TellMember(SetKind kind, SetMember member)
    {
        if (!member.IsRange)
        {
            return Tell(member.First!);
        }

        return kind == SetKind.OneOf ? TellRange(member) : TellRun(member);
    }

    /// <summary>A range of which all is meant.</summary>
    private string TellRun(SetMember run) => run switch
    {
        { First: { } first, Last: { } last } => Lasting(first, last),
        { First: { } first } => language.From(NameOf(first)),
        _ => language.Until(NameOf(run.Last!)),
    };

    /// <summary>A range of which one day, month or year is meant.</summary>
    private string TellRange(SetMember range)
    {
        if (range is { First: { } first, Last: { } last })
        {
            return TellBetween(first, last);
        }

        return range.First is { } earliest ? TellNotBefore(earliest) : TellNotAfter(range.Last!);
    }

    private string TellBetween(SingleDate first, SingleDate last)
    {
        if (first.Text == last.Text)
        {
            return Tell(first);
        }

        return DateCluster.Of([(first.Date, last.Date)]) is { Qualifier: Qualifier.None } cluster
            ? language.Between(cluster)
            : language.Between(NameOf(first), NameOf(last));
    }

    private string TellNotAfter(SingleDate last) =>
        IsDayOfPlainYear(last.Date, month: 12, day: 31)
            ? language.Before(NameOf(YearOf(last.Date.Year.First + 1)))
            : language.NotAfter(NameOf(last));

    private string TellNotBefore(SingleDate first) =>
        IsDayOfPlainYear(first.Date, month: 1, day: 1)
            ? language.After(NameOf(YearOf(first.Date.Year.First - 1)))
            : language.NotBefore(NameOf(first));

    private static bool IsDayOfPlainYear(PrintedDate date, int month, int day) =>
        date is { IsPlain: true, Precision: Precision.Day }
        && date.Month.GetValueOrDefault().First == month
        && date.Day.GetValueOrDefault().First == day
        && date.Year.First is > 1 and < DayNumber.MaxYear;

    private static PrintedDate YearOf(long year) =>
        new(EdtfYearParser.Field($"{year:0000}"), null, null, null);

    private string TellCluster(DateCluster cluster, Conjunction conjunction) =>
        language.Alone(new QualifiedName(cluster.Qualifier, role => language.Names.Cluster(cluster, conjunction, role)));

    private QualifiedName NameOf(SingleDate single) => NameOf(single.Date);

    private QualifiedName NameOf(PrintedDate date) =>
        new(date.SharedQualifier.GetValueOrDefault(), role => language.Names.Full(date, role));
}
