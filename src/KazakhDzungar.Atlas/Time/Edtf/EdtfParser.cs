namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// Reads an EDTF text: a date, an interval <c>a/b</c>, a one-of set <c>[a,b..c]</c> or an all-of set <c>{a,b..c}</c>.
/// Reads no more and no less than the whole text.
/// </summary>
internal sealed class EdtfParser
{
    private readonly EdtfReader reader;
    private readonly PrintedCalendar calendar;
    private readonly EdtfDateParser dates;

    private EdtfParser(string text, PrintedCalendar calendar)
    {
        reader = new EdtfReader(text);
        dates = new EdtfDateParser(reader, calendar);
        this.calendar = calendar;
    }

    /// <exception cref="EdtfException">The text is not EDTF, or a part of EDTF that is not covered.</exception>
    public static DateExpression Parse(string text, PrintedCalendar calendar)
    {
        var parser = new EdtfParser(text, calendar);
        var expression = parser.ReadExpression();
        return parser.reader.AtEnd ? expression : throw parser.reader.Unexpected("the date should end here");
    }

    private DateExpression ReadExpression()
    {
        if (reader.TryRead("["))
        {
            return ReadSet(SetKind.OneOf, ']');
        }

        if (reader.TryRead("{"))
        {
            return ReadSet(SetKind.AllOf, '}');
        }

        if (reader.Sees("/") || reader.Sees(".."))
        {
            return ReadIntervalFrom(ReadEnd());
        }

        var date = ReadDate();
        if (reader.Next == 'T')
        {
            return new SingleDate(dates.ReadTimeOf(date.Date), calendar);
        }

        return reader.Sees("/") ? ReadIntervalFrom(new IntervalEnd(EndKind.Dated, date)) : date;
    }

    private SingleDate ReadDate() => new(dates.Read(), calendar);

    private IntervalOfDates ReadIntervalFrom(IntervalEnd start)
    {
        reader.Read('/', "expected '/' between the start and the end of an interval");
        var position = reader.Position;
        var end = ReadEnd();
        if (start.Date is null && end.Date is null)
        {
            throw reader.Fault(position, "an interval needs a date at one of its ends");
        }

        RequireOrder(start.Date, end.Date, position);
        return new IntervalOfDates(start, end);
    }

    private IntervalEnd ReadEnd()
    {
        if (reader.TryRead(".."))
        {
            return new IntervalEnd(EndKind.Open, null);
        }

        return reader.AtEnd || reader.Sees("/")
            ? new IntervalEnd(EndKind.Unknown, null)
            : new IntervalEnd(EndKind.Dated, ReadDate());
    }

    private SetOfDates ReadSet(SetKind kind, char close)
    {
        var members = new List<SetMember>();
        do
        {
            reader.TryRead(" ");
            members.Add(ReadMember(isFirst: members.Count == 0, close));
        }
        while (reader.TryRead(","));

        reader.Read(close, $"expected ',' or '{close}' after a member of a set");
        return new SetOfDates(kind, members, calendar);
    }

    private SetMember ReadMember(bool isFirst, char close)
    {
        var position = reader.Position;
        if (reader.TryRead(".."))
        {
            return isFirst
                ? new SetMember(null, ReadDate())
                : throw reader.Fault(position, "only the first member of a set may have an open start");
        }

        var first = ReadDate();
        if (!reader.TryRead(".."))
        {
            return new SetMember(first, first);
        }

        return reader.Next == ',' || reader.Next == close ? ReadOpenEnd(first, close) : ReadRangeFrom(first);
    }

    private SetMember ReadOpenEnd(SingleDate first, char close) =>
        reader.Next == close
            ? new SetMember(first, null)
            : throw reader.Fault(reader.Position - 2, "only the last member of a set may have an open end");

    private SetMember ReadRangeFrom(SingleDate first)
    {
        var position = reader.Position;
        var last = ReadDate();
        RequireOrder(first, last, position);
        return new SetMember(first, last);
    }

    private void RequireOrder(SingleDate? start, SingleDate? end, int positionOfEnd)
    {
        if (start is not null && end is not null && end.Nominal.Last < start.Nominal.First)
        {
            throw reader.Fault(positionOfEnd, $"the end, {end.Text}, lies before the start, {start.Text}");
        }
    }
}
