namespace KazakhDzungar.Atlas.Time;

/// <summary>One of several dates, or all of them.</summary>
internal sealed class SetOfDates : DateExpression
{
    private readonly PrintedCalendar calendar;

    public SetOfDates(SetKind kind, IReadOnlyList<SetMember> members, PrintedCalendar calendar)
    {
        this.calendar = calendar;
        Kind = kind;
        Members = members;
        var list = string.Join(',', members.Select(member => member.Text));
        Text = kind == SetKind.OneOf ? $"[{list}]" : $"{{{list}}}";
        Bounds = kind == SetKind.OneOf ? BoundsOfOne() : BoundsOfAll(members);
    }

    public SetKind Kind { get; }

    public IReadOnlyList<SetMember> Members { get; }

    public override string Text { get; }

    public override DateBounds Bounds { get; }

    /// <summary>The bounds of each member, in the order of the text.</summary>
    public IEnumerable<DateBounds> MemberBounds => Members.Select(member => (member.IsRange, Kind) switch
    {
        (false, _) => member.First!.Bounds,
        (true, SetKind.OneOf) => new(member.Hull.First, member.Hull.Last, member.Hull.First, member.Hull.Last),
        _ => BoundsOfAll([member]),
    });

    public override IEnumerable<SingleDate> Dates =>
        Members.SelectMany(member => new[] { member.First, member.Last }).OfType<SingleDate>().Distinct();

    public override Truth Within(DayRange range)
    {
        var answers = Members.Select(member => WithinMember(member, range)).ToArray();
        var most = answers.Max();
        return Kind == SetKind.OneOf && most == Truth.Surely && answers.Min() != Truth.Surely ? Truth.Possibly : most;
    }

    private DateBounds BoundsOfOne()
    {
        var first = Members.Min(member => member.Hull.First);
        var last = Members.Max(member => member.Hull.Last);
        return new DateBounds(first, last, first, last);
    }

    private static DateBounds BoundsOfAll(IReadOnlyList<SetMember> members) => new(
        members.Min(member => member.Hull.First),
        members.Min(member => member.First?.Hull.Last ?? DayNumber.UnboundedMin),
        members.Max(member => member.Last?.Hull.First ?? DayNumber.UnboundedMax),
        members.Max(member => member.Hull.Last));

    private Truth WithinMember(SetMember member, DayRange range)
    {
        if (!member.IsRange)
        {
            return member.First!.Within(range);
        }

        var isSure = Kind == SetKind.OneOf ? range.Contains(member.Hull) : new UnitsOfRange(member, calendar).AnyInside(range);
        if (isSure)
        {
            return Truth.Surely;
        }

        return member.Hull.Overlaps(range) ? Truth.Possibly : Truth.Not;
    }
}
